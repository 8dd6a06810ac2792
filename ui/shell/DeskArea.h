#pragma once

#include "ui/shell/DeskServices.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace frontpaw::ui {

class FlowView;
class PetPhotos;
class TabFrame;
class TabStrip;

/// The desk page with its tabs: home when no sign-in is current, else the current one's view. Follows the
/// FlowList; it keeps no list of its own but the views.
class DeskArea final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `home` over.
    explicit DeskArea(QWidget* home, QWidget* parent = nullptr);

    void open(DeskServices& services, PetPhotos& photos);
    void tick();
    /// The view of the current sign-in, or nothing when home is shown.
    [[nodiscard]] FlowView* current() const;
    void park();

Q_SIGNALS:
    /// A sign-in came up, or home did.
    void currentChanged();
    void announced(const QString& sentence);

private:
    void noteList();
    void noteCurrent();
    void showTabs();
    [[nodiscard]] FlowView* viewOf(const auth::SignInFlow* flow) const;
    FlowView* makeView(auth::SignInFlow& flow);

    QWidget* m_home;
    QStackedWidget* m_pages;
    TabStrip* m_tabs;
    TabFrame* m_frame;
    DeskServices* m_services = nullptr;
    PetPhotos* m_photos = nullptr;
    std::vector<FlowView*> m_views; ///< in the order of the list
};

} // namespace frontpaw::ui
