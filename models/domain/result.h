#pragma once

#include <QList>
#include <QString>
#include <utility>
#include <variant>

namespace scd {

/// What went wrong, as far as code and sentences need to tell it apart. The sentence for each is made in
/// ui/widgets/sentences.h; `detail` is for the log and never holds what people typed.
enum class ErrorKind {
    NotFound,    ///< the record or file is not there
    Exists,      ///< the file is there already and would be overwritten
    Invalid,     ///< values that validate() refuses; see Error::problems
    Conflict,    ///< the value was changed again since
    NothingToDo, ///< the change would change nothing
    ReadOnly,    ///< the file, folder or medium cannot be written
    Locked,      ///< another program or laptop has the file open; detail = "host|pid"
    TooNew,      ///< made by a newer version of the program
    NotOurs,     ///< a file of another kind
    Damaged,     ///< one of ours, but broken
    DiskFull,    ///< no room left
    InputOutput, ///< reading or writing failed
    TooLarge,    ///< over a size that the program accepts
    WrongType,   ///< a file whose content is not of a type we take
    Cancelled,   ///< the person stopped it
    Unexpected,  ///< a fault of the program
};

enum class Severity { Refused, Warning };

/// One thing that is wrong with one field. `problem` names the sentence (see validate.h).
struct Problem
{
    QString column;
    const char *problem = "";
    Severity severity = Severity::Refused;
    QString argument = {};

    bool operator==(const Problem &) const = default;
};
using Problems = QList<Problem>;

struct Error
{
    ErrorKind kind = ErrorKind::Unexpected;
    QString detail = {};
    Problems problems = {};
};

/// A value, or why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<T>(m_content); }
    const T &value() const & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<Error>(m_content); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_content;
};

struct Done
{
};
using Status = Result<Done>;

inline Error failure(ErrorKind kind, QString detail = {})
{
    return {kind, std::move(detail), {}};
}

} // namespace scd

/// Leaves the function with the error of `expression` (a Result or Status) when it has one.
#define SCD_TRY(expression)                                                                                            \
    do {                                                                                                               \
        if (auto scdTried = (expression); !scdTried.ok())                                                              \
            return scdTried.error();                                                                                   \
    } while (false)
