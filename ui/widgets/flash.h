#pragma once

class QWidget;

namespace scd {

/// Draws the eye to a widget for a moment: scrolls it into view and lays a fading tint over it. After undo and redo.
void flashWidget(QWidget *widget);

} // namespace scd
