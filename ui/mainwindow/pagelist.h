#pragma once

#include "ui/widgets/page.h"

namespace scd {

/// A page of the window that is made when it is first needed.
struct PageKind
{
    PageInfo (*info)();
    Page *(*make)(UiContext &context, QWidget *parent);
};

/// The pages in the order of the sidebar.
const QList<PageKind> &pageKinds();

} // namespace scd
