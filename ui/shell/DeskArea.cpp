#include "ui/shell/DeskArea.h"

#include "ui/signin/FlowView.h"
#include "ui/widgets/TabFrame.h"
#include "ui/widgets/TabStrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

DeskArea::DeskArea(QWidget* home, QWidget* parent)
    : QWidget(parent)
    , m_home(home)
    , m_pages(new QStackedWidget)
    , m_tabs(new TabStrip(u"clients"_s))
    , m_frame(new TabFrame(m_tabs, m_pages))
{
    m_pages->addWidget(m_home);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_frame);
}

void DeskArea::open(DeskServices& services, PetPhotos& photos)
{
    m_services = &services;
    m_photos = &photos;
    connect(&services.flows, &auth::FlowList::listChanged, this, &DeskArea::noteList);
    connect(&services.flows, &auth::FlowList::currentChanged, this, &DeskArea::noteCurrent);
    connect(m_tabs, &TabStrip::chosen, this, [this](int index) { m_services->flows.setCurrent(index); });
    noteList();
}

FlowView* DeskArea::viewOf(const auth::SignInFlow* flow) const
{
    const auto found =
        std::ranges::find_if(m_views, [&](const FlowView* view) { return &view->flow() == flow; });
    return found == m_views.end() ? nullptr : *found;
}

FlowView* DeskArea::makeView(auth::SignInFlow& flow)
{
    auto* view = new FlowView(flow, *m_services, *m_photos, m_pages);
    connect(view, &FlowView::announced, this, &DeskArea::announced);
    connect(view, &FlowView::parkWanted, this, &DeskArea::park);
    connect(view, &FlowView::tabLookChanged, this, &DeskArea::showTabs);
    m_pages->addWidget(view);
    return view;
}

void DeskArea::noteList()
{
    std::vector<FlowView*> views;
    for (int index = 0; index < m_services->flows.count(); ++index) {
        auth::SignInFlow* flow = m_services->flows.at(index);
        FlowView* view = viewOf(flow);
        views.push_back(view ? view : makeView(*flow));
    }
    std::swap(m_views, views);
    for (FlowView* view : views)
        if (std::ranges::find(m_views, view) == m_views.end()) {
            m_pages->removeWidget(view);
            view->deleteLater();
        }
    showTabs();
    noteCurrent();
}

void DeskArea::showTabs()
{
    while (m_tabs->count() > static_cast<int>(m_views.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int index = 0; index < static_cast<int>(m_views.size()); ++index) {
        const TabLook look = m_views[static_cast<std::size_t>(index)]->tabLook();
        if (index == m_tabs->count())
            m_tabs->addTab(look);
        else
            m_tabs->setLook(index, look);
    }
}

void DeskArea::noteCurrent()
{
    const int index = m_services->flows.currentIndex();
    QWidget* shown = index < 0 ? m_home : m_views.at(static_cast<std::size_t>(index));
    m_tabs->setParked(index < 0);
    if (index >= 0)
        m_tabs->setCurrentIndex(index);
    if (m_pages->currentWidget() == shown)
        return;
    m_pages->setCurrentWidget(shown);
    if (FlowView* view = current())
        view->takeFocus();
    Q_EMIT currentChanged();
}

FlowView* DeskArea::current() const
{
    return qobject_cast<FlowView*>(m_pages->currentWidget());
}

void DeskArea::park()
{
    m_services->flows.park();
}

void DeskArea::tick()
{
    for (FlowView* view : m_views)
        view->tick();
}

} // namespace frontpaw::ui
