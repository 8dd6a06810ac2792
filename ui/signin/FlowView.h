#pragma once

#include "auth/SignInFlow.h"
#include "ui/shell/DeskServices.h"
#include "ui/widgets/TabStrip.h"

#include <QWidget>

class QStackedLayout;

namespace frontpaw::ui {

class ClientView;
class PetPhotos;
class SignInPage;

/// One sign-in in its tab: the page of the step it is at, and the client's pages once it is through. Pages
/// are made when they are first needed.
class FlowView final : public QWidget
{
    Q_OBJECT

public:
    FlowView(auth::SignInFlow& flow, DeskServices& services, PetPhotos& photos, QWidget* parent);

    [[nodiscard]] auth::SignInFlow& flow() const { return m_flow; }
    /// A second went by.
    void tick();
    /// Somebody works here: the client's session stays awake.
    void noteActivity();
    /// Gives the keyboard to what comes next here.
    void takeFocus();
    [[nodiscard]] TabLook tabLook() const;
    /// Esc: one step back within the client's pages; false when there is none.
    bool goBack();
    /// F2 within the client's pages.
    bool book();

Q_SIGNALS:
    void announced(const QString& sentence);
    void parkWanted();
    void tabLookChanged();

private:
    using Step = auth::SignInState::Step;
    enum class Kind { None, Phone, Code, Choose, Profile, Blocked, Client };

    void noteState();
    void showPage(Kind kind);
    void showClient();
    void tellIntention();
    [[nodiscard]] static Kind kindFor(const auth::SignInState& state);
    [[nodiscard]] SignInPage* makePage(Kind kind);

    auth::SignInFlow& m_flow;
    DeskServices& m_services;
    PetPhotos& m_photos;
    QStackedLayout* m_stack;
    SignInPage* m_page = nullptr;
    ClientView* m_client = nullptr;
    Kind m_kind = Kind::None;
    bool m_intentionTold = false;
    QString m_clientName;
};

} // namespace frontpaw::ui
