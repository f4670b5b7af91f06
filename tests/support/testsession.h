#pragma once

#include "tests/support/fakenavigator.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporaryfile.h"

namespace scd {

/// A new file with all that a page works with; nothing in it waits for a person.
struct TestSession
{
    Workspace &workspace() { return *file.workspace; }

    /// Adds a record through the door, as a page does; stops the test program when it is refused.
    template <class T>
    T add(T value)
    {
        const auto step = workspace().change(labels::add(entityOf<T>().kind, QString()),
                                             [&value](Edit &edit) { return edit.add(value); });
        Q_ASSERT(step.ok());
        return value;
    }

    TemporaryFile file;
    FakePrompts prompts;
    FakeNavigator navigator;
    UiContext context{*file.workspace, file.clock, prompts, navigator, QStringLiteral("en"), QStringLiteral("US")};
};

} // namespace scd
