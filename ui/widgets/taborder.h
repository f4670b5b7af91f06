#pragma once

class QWidget;

namespace scd {

/// Puts a widget with all that is in it behind another one in the order of tabbing: what is made later than its
/// neighbours would come last. Returns the last one, for the next call. Both must be in one window.
QWidget *putInTabOrder(QWidget *after, QWidget *tree);

} // namespace scd
