#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <functional>

namespace scd {

/// How a model carries out the steps of a patch; each one is framed by its begin…/end… calls.
struct RowSteps
{
    std::function<void(int row)> remove;
    std::function<void(int row, int wantedRow)> insert;
    std::function<void(int from, int to)> move; ///< upwards only: to < from
};

/// Brings rows with the keys `present` into the order of `wanted` by removing, moving and inserting single rows, so
/// that selection and scroll position stay. `present` follows each step. Keys are unique in both lists.
template <class Key>
void patchRows(QList<Key> &present, const QList<Key> &wanted, const RowSteps &steps)
{
    const QSet<Key> stay(wanted.begin(), wanted.end());
    for (qsizetype row = present.size() - 1; row >= 0; --row) {
        if (!stay.contains(present.at(row))) {
            steps.remove(static_cast<int>(row));
            present.removeAt(row);
        }
    }
    const QSet<Key> known(present.begin(), present.end());
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (row < present.size() && present.at(row) == wanted.at(row))
            continue;
        if (!known.contains(wanted.at(row))) {
            steps.insert(static_cast<int>(row), static_cast<int>(row));
            present.insert(row, wanted.at(row));
        } else {
            const qsizetype from = present.indexOf(wanted.at(row), row);
            steps.move(static_cast<int>(from), static_cast<int>(row));
            present.move(from, row);
        }
    }
}

} // namespace scd
