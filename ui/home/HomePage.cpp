#include "ui/home/HomePage.h"

#include "auth/PhoneNumbers.h"
#include "base/Async.h"
#include "ui/home/HitList.h"
#include "ui/home/NextToday.h"
#include "ui/home/NumberText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchBox.h"
#include "words/Problems.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int mostHits = 8;
/// Below this the two columns stand under each other, in pixels at 100 % text.
constexpr int twoColumns = 760;
constexpr int nextWidth = 400;

} // namespace

HomePage::HomePage(SearchBox& box, QWidget* parent)
    : QWidget(parent)
    , m_box(box)
    , m_hits(new HitList)
    , m_next(new NextToday)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"homePage"_s);
    m_columns->setContentsMargins(0, 0, 0, Theme::grid * 2);
    m_columns->setSpacing(Theme::grid * 2);
    m_columns->addWidget(m_hits, 1);
    m_columns->addWidget(m_next);
    m_box.drive(&m_hits->view());
    connect(&m_box, &SearchBox::textEdited, this, [this] {
        regroup();
        ask();
    });
    connect(&m_box, &SearchBox::submitted, this, &HomePage::noteSubmitted);
    connect(m_hits, &HitList::activated, this, &HomePage::act);
    connect(m_hits, &HitList::choiceChanged, this, &HomePage::showHint);
    connect(m_next, &NextToday::chosen, this, &HomePage::startAppointment);
    showNothing();
}

void HomePage::open(DeskServices& services)
{
    m_services = &services;
    connect(&services.search, &clinic::ClientSearch::answered, this, &HomePage::noteAnswer);
    connect(&services.search, &clinic::ClientSearch::filled, this, &HomePage::ask);
    m_next->open(services);
    const auto pressedBefore = std::exchange(m_waitingEnter, std::nullopt);
    ask();
    if (pressedBefore)
        noteSubmitted(*pressedBefore);
}

void HomePage::refresh()
{
    m_next->refresh();
}

const clinic::SearchHit* HomePage::chosenHit() const
{
    return m_hits->chosen();
}

QString HomePage::region() const
{
    return m_services ? m_services->facts.region : u"IN"_s;
}

void HomePage::regroup()
{
    QLineEdit& edit = m_box.edit();
    const auto grouped = NumberText(edit.text()).grouped(edit.cursorPosition(), region());
    if (grouped.text == edit.text())
        return;
    edit.setText(grouped.text);
    edit.setCursorPosition(static_cast<int>(grouped.caret));
}

void HomePage::ask()
{
    m_trouble.clear();
    m_waitingEnter.reset();
    m_asked = NumberText(m_box.text()).query();
    if (!m_services || m_asked.isEmpty()) {
        m_answered = m_asked;
        showNothing();
        return;
    }
    m_services->search.ask(m_asked, mostHits);
}

void HomePage::noteAnswer(const clinic::SearchAnswer& answer)
{
    if (answer.query != m_asked)
        return;
    m_answered = answer.query;
    m_indexFull = answer.complete;
    if (answer.hits.empty())
        showNothing();
    else
        m_hits->show(answer, region(), wholeNumber() ? HitList::Choice::None : HitList::Choice::First);
    if (const auto modifiers = std::exchange(m_waitingEnter, std::nullopt))
        act(*modifiers);
}

std::optional<auth::PhoneNumber> HomePage::wholeNumber() const
{
    const NumberText text(m_box.text());
    if (!m_services || !text.isNumber())
        return std::nullopt;
    const auto parsed =
        auth::PhoneNumbers::parse(text.digits(), region(), m_services->engine.policy().countries);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void HomePage::noteSubmitted(Qt::KeyboardModifiers modifiers)
{
    if (m_box.text().trimmed().isEmpty())
        return;
    // Enter before the desk is open counts once it is, as the letters do.
    if (!m_services || (m_asked != m_answered && !wholeNumber()))
        m_waitingEnter = modifiers;
    else
        act(modifiers);
}

void HomePage::act(Qt::KeyboardModifiers modifiers)
{
    const auto* hit = m_hits->chosen();
    const bool numberMeant = wholeNumber() && !m_hits->isChosenByHand();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (!hit && m_hits->hits().size() == 1)
            hit = &m_hits->hits().front();
        if (hit)
            openFile(hit->client);
        return;
    }
    if (startWith(m_intention))
        return;
    const NumberText text(m_box.text());
    if (numberMeant || hit)
        m_trouble = tr("Nine sign-ins are open. Finish or drop one of them first; the number is kept.");
    else if (text.isNumber())
        m_trouble = tr("This is not a whole number yet. Go on typing; Enter sends the code.");
    else
        m_trouble = tr("Nobody of this name. Type the phone number of a new client instead.");
    showHint();
    Q_EMIT announced(m_trouble);
}

bool HomePage::startWith(const auth::Intention& intention)
{
    if (!m_services || !auth::Rights::allows(m_services->facts.role, auth::Act::SendCode))
        return false;
    m_intention = intention;
    const auto* hit = m_hits->chosen();
    const NumberText text(m_box.text());
    const bool byNumber = text.isNumber() && !m_hits->isChosenByHand();
    using auth::PhoneProblem;
    if (byNumber) {
        const auto parsed =
            auth::PhoneNumbers::parse(text.digits(), region(), m_services->engine.policy().countries);
        const bool growing =
            !parsed &&
            (parsed.error() == PhoneProblem::TooShort || parsed.error() == PhoneProblem::Empty ||
             parsed.error() == PhoneProblem::NotANumber || parsed.error() == PhoneProblem::UnknownCountry);
        if (parsed || (!growing && !hit))
            return startNumber();
    }
    return hit && startClient(*hit);
}

auth::SignInFlow* HomePage::newFlow()
{
    auth::SignInFlow* flow = m_services->flows.start(m_intention);
    if (flow)
        m_intention = {};
    return flow;
}

bool HomePage::startNumber()
{
    const QString number = m_box.text();
    auth::SignInFlow* flow = newFlow();
    if (!flow)
        return false;
    clearBox();
    flow->submitPhone(number);
    return true;
}

bool HomePage::startClient(const clinic::SearchHit& chosen)
{
    const clinic::SearchHit hit = chosen;
    auth::SignInFlow* flow = newFlow();
    if (!flow)
        return false;
    clearBox();
    flow->submitClient(hit.client, auth::PhoneNumber::fromE164(hit.phone), hit.name);
    return true;
}

void HomePage::startAppointment(ClientId client, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        return openFile(client);
    whenDone(m_services->clients.client(client), this, [this](auto found) {
        if (!found || found->phones.empty())
            return;
        if (auth::SignInFlow* flow = newFlow())
            flow->submitClient(found->id, auth::PhoneNumber::fromE164(found->phones.front().e164),
                               found->name());
    });
}

void HomePage::openFile(ClientId client)
{
    if (!auth::Rights::allows(m_services->facts.role, auth::Act::OpenClientFile))
        return;
    clearBox();
    Q_EMIT fileWanted(client);
}

void HomePage::clearBox()
{
    m_box.setText({});
    ask();
}

void HomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        ask();
    QWidget::changeEvent(event);
}

/// Where both stand under each other, whoever is looked for comes first.
void HomePage::showNext()
{
    m_next->setVisible(m_columns->direction() != QBoxLayout::TopToBottom || m_hits->hits().empty());
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    const Theme& theme = Theme::of(*this);
    const bool wide = width() >= theme.scaled(twoColumns);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    showNext();
    m_next->setFixedWidth(wide ? std::min(theme.scaled(nextWidth), width() * 2 / 5) : width());
    QWidget::resizeEvent(event);
}

} // namespace frontpaw::ui
