#include "ui/signin/FlowView.h"

#include "base/Async.h"
#include "clinic/Schedule.h"
#include "ui/pets/ClientView.h"
#include "ui/shell/Phrases.h"
#include "ui/signin/BlockedPage.h"
#include "ui/signin/ChooseClientPage.h"
#include "ui/signin/CodePage.h"
#include "ui/signin/PhonePage.h"
#include "ui/signin/ProfilePage.h"

#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

FlowView::FlowView(auth::SignInFlow& flow, DeskServices& services, PetPhotos& photos, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_services(services), m_photos(photos), m_stack(new QStackedLayout(this))
{
    setObjectName(u"flowView"_s);
    connect(&flow, &auth::SignInFlow::stateChanged, this, &FlowView::noteState);
    // a flow that was just started is told its number first; its page is made once
    QTimer::singleShot(0, this, [this] {
        if (m_kind == Kind::None)
            noteState();
    });
}

FlowView::Kind FlowView::kindFor(const auth::SignInState& state)
{
    switch (state.step) {
    case Step::EnteringPhone:
        return Kind::Phone;
    case Step::SendingCode:
    case Step::EnteringCode:
    case Step::CheckingCode:
    case Step::WaitingForLine:
        return Kind::Code;
    case Step::ChoosingClient:
        return Kind::Choose;
    case Step::EnteringProfile:
    case Step::SavingProfile:
        return Kind::Profile;
    case Step::SignedIn:
        return Kind::Client;
    case Step::Blocked:
        return Kind::Blocked;
    }
    return Kind::Phone;
}

void FlowView::noteState()
{
    const Kind kind = kindFor(m_flow.state());
    if (kind != m_kind)
        showPage(kind);
    if (m_page)
        m_page->render();
    if (kind == Kind::Client)
        tellIntention();
    Q_EMIT tabLookChanged();
}

SignInPage* FlowView::makePage(Kind kind)
{
    switch (kind) {
    case Kind::Phone:
        return new PhonePage(m_flow, m_services, this);
    case Kind::Code:
        return new CodePage(m_flow, m_services, this);
    case Kind::Choose:
        return new ChooseClientPage(m_flow, m_services, this);
    case Kind::Profile:
        return new ProfilePage(m_flow, m_services, this);
    case Kind::Blocked:
        return new BlockedPage(m_flow, m_services, this);
    case Kind::None:
    case Kind::Client:
        break;
    }
    return nullptr;
}

void FlowView::showPage(Kind kind)
{
    m_kind = kind;
    SignInPage* before = std::exchange(m_page, nullptr);
    if (kind == Kind::Client) {
        showClient();
    } else {
        m_page = makePage(kind);
        connect(m_page, &SignInPage::announced, this, &FlowView::announced);
        connect(m_page, &SignInPage::parkWanted, this, &FlowView::parkWanted);
        m_stack->addWidget(m_page);
        m_stack->setCurrentWidget(m_page);
        m_page->render();
    }
    if (isVisible())
        takeFocus();
    if (before)
        before->deleteLater();
}

void FlowView::showClient()
{
    if (!m_flow.state().chosen)
        return;
    ClientContext context;
    context.client = *m_flow.state().chosen;
    context.actor = Actor::client(context.client);
    context.level = m_flow.state().level;
    context.codeAt = m_services.clock.wall();
    m_client = new ClientView(context, m_services, m_photos, this);
    connect(m_client, &ClientView::leaveWanted, &m_flow, &auth::SignInFlow::signOut);
    connect(m_client, &ClientView::announced, this, &FlowView::announced);
    m_stack->addWidget(m_client);
    m_stack->setCurrentWidget(m_client);
    whenDone(m_services.clients.client(context.client), this, [this](auto client) {
        if (client)
            m_clientName = client->name();
        Q_EMIT tabLookChanged();
    });
}

void FlowView::tellIntention()
{
    const auth::SignInState& state = m_flow.state();
    if (!m_client || m_intentionTold || state.intention.isEmpty())
        return;
    if (state.intentionDone || state.intentionProblem) {
        m_intentionTold = true;
        if (const auto booking = clinic::BookingIntention::decoded(state.intention.payload))
            m_client->tellBooking(*booking, state.intentionProblem);
    }
}

void FlowView::tick()
{
    if (m_page && isVisible())
        m_page->tick();
    Q_EMIT tabLookChanged();
}

void FlowView::noteActivity()
{
    m_flow.keepAlive();
}

void FlowView::takeFocus()
{
    QWidget& field = m_client ? m_client->firstField() : m_page ? m_page->firstField() : *this;
    field.setFocus(Qt::OtherFocusReason);
}

bool FlowView::goBack()
{
    return m_client && m_client->goBack();
}

bool FlowView::book()
{
    if (!m_client)
        return false;
    m_client->book();
    return true;
}

TabLook FlowView::tabLook() const
{
    const auth::SignInState& state = m_flow.state();
    const QString number = !state.phone.isNull() ? state.phone.masked() : state.typedNumber;
    TabLook look;
    look.icon = m_kind == Kind::Client    ? Icon::PawPrint
                : m_kind == Kind::Blocked ? Icon::Lock
                                          : Icon::Smartphone;
    look.title = !m_clientName.isEmpty() ? m_clientName : !state.title.isEmpty() ? state.title : number;
    if (look.title.isEmpty())
        look.title = tr("New sign-in");
    switch (state.step) {
    case Step::EnteringCode:
        look.secondary = Phrases::countdown(state.expiresAt - m_services.clock.trusted());
        break;
    case Step::Blocked:
        if (state.refusal && state.refusal->until)
            look.secondary = Phrases::countdown(*state.refusal->until - m_services.clock.trusted());
        break;
    case Step::EnteringPhone:
        look.secondary = tr("number");
        break;
    case Step::EnteringProfile:
    case Step::SavingProfile:
        look.secondary = tr("profile");
        break;
    case Step::ChoosingClient:
        look.secondary = tr("who?");
        break;
    default:
        break;
    }
    return look;
}

} // namespace frontpaw::ui
