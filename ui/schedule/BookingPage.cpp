#include "ui/schedule/BookingPage.h"

#include "base/Async.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/KeyHints.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr Milliseconds usualVisit = std::chrono::minutes{15};
constexpr int slotsShown = 10;
constexpr int longestReason = 120;

} // namespace

BookingPage::BookingPage(const DeskServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_explanation(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_vet(new ChoiceField(u"vet"_s))
    , m_pet(new ChoiceField(u"bookingPet"_s))
    , m_reason(new Field(u"reason"_s))
    , m_problem(new ProblemLine(u"booking"_s))
    , m_list(new RowList(u"slots"_s))
    , m_nothing(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_later(new Button(u"laterSlots"_s))
    , m_back(new Button(u"bookingBack"_s))
    , m_hints(new KeyHints)
{
    setObjectName(u"bookingPage"_s);
    m_vet->addChoice({}, QByteArray());
    build();
    connectControls();
    retranslate();
}

void BookingPage::build()
{
    m_list->setModel(&m_rows);
    m_list->setSelection(RowList::Selection::Always);
    m_reason->edit().setMaxLength(longestReason);
    m_back->setLeading(Icon::ArrowLeft);
    m_nothing->hide();
    m_pet->hide();
    auto* choices = new QHBoxLayout;
    choices->setSpacing(Theme::grid + Theme::half);
    choices->addWidget(m_vet, 2, Qt::AlignTop);
    choices->addWidget(m_reason, 3, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_later);

    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2 * Theme::grid);
    lines->addWidget(m_heading);
    lines->addWidget(m_explanation);
    lines->addWidget(m_pet);
    lines->addLayout(choices);
    lines->addWidget(m_problem);
    lines->addWidget(m_list);
    lines->addWidget(m_nothing);
    lines->addLayout(buttons);
    lines->addWidget(m_hints);
    lines->addStretch();
    auto* scroll = new PageScroll(Theme::formWidth);
    scroll->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void BookingPage::connectControls()
{
    connect(m_list, &RowList::activated, this, [this](int row) { choose(row); });
    connect(m_reason, &Field::submitted, this, [this] { choose(m_list->currentRow()); });
    connect(m_vet, &ChoiceField::chosen, this, [this] { askSlots(m_services.clock.wall()); });
    connect(m_later, &Button::clicked, this, [this] {
        if (!m_slots.empty())
            askSlots(m_slots.back().start + Milliseconds{1});
    });
    connect(m_back, &Button::clicked, this, &BookingPage::leaveWanted);
}

void BookingPage::retranslate()
{
    m_heading->setText(m_forWhom.isEmpty() ? tr("Next free times")
                                           : tr("Next free times for %1").arg(m_forWhom));
    m_explanation->setText(m_forClient ? tr("Enter books the time that is marked.")
                                       : tr("Choose a time; the sign-in follows and books it by itself."));
    m_vet->setLabel(tr("&Vet"));
    m_vet->setChoiceText(0, tr("All vets"));
    m_pet->setLabel(tr("&Pet"));
    m_reason->setLabel(tr("Re&ason"));
    m_reason->setPlaceholder(tr("Check-up"));
    m_list->setName(tr("Free times"));
    m_nothing->setText(tr("No free time in the next 60 days. Another vet may have one."));
    m_later->setText(tr("Later times"));
    m_back->setText(tr("Back"));
    m_hints->setHints({{tr("Enter"), tr("take this time")},
                       {tr("Alt+V"), tr("vet")},
                       {tr("letters"), tr("reason")},
                       {tr("Esc"), tr("back")}});
    showSlots();
}

void BookingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BookingPage::start(const QString& forWhom)
{
    m_forWhom = forWhom;
    m_reason->setText({});
    m_vet->setValue(QByteArray());
    m_problem->setProblem({});
    retranslate();
    askVets();
    askSlots(m_services.clock.wall());
}

void BookingPage::setPets(const std::vector<clinic::Pet>& pets)
{
    m_forClient = true;
    m_pet->choice().clear();
    for (const clinic::Pet& pet : pets)
        m_pet->addChoice(pet.name, pet.id.bytes());
    m_pet->setVisible(pets.size() > 1);
    retranslate();
}

void BookingPage::tellProblem(const QString& sentence)
{
    m_problem->setProblem(sentence);
    Q_EMIT announced(sentence);
    askSlots(m_services.clock.wall());
}

QWidget& BookingPage::firstField()
{
    return m_list->view();
}

void BookingPage::askVets()
{
    whenDone(m_services.schedule.resources(), this, [this](auto vets) {
        if (!vets)
            return m_problem->setProblem(words::sentence(vets.error()));
        for (const clinic::Resource& vet : *vets)
            if (m_vets.insert_or_assign(vet.id, vet).second)
                m_vet->addChoice(vet.name, vet.id.bytes());
        showSlots();
    });
}

void BookingPage::askSlots(Instant from)
{
    const QByteArray vet = m_vet->value().toByteArray();
    const auto resource = vet.isEmpty() ? std::nullopt : std::optional(clinic::ResourceId::fromBytes(vet));
    const int question = ++m_question;
    whenDone(m_services.schedule.freeSlots(usualVisit, resource, from, slotsShown), this,
             [this, question](auto found) {
                 if (question != m_question)
                     return;
                 if (!found)
                     return m_problem->setProblem(words::sentence(found.error()));
                 m_slots = std::move(*found);
                 showSlots();
                 m_list->setCurrentRow(0);
             });
}

void BookingPage::showSlots()
{
    QList<Row> rows;
    for (const clinic::Slot& slot : m_slots)
        rows.append(rowOf(slot));
    m_rows.setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty() && m_question > 0);
    m_later->setVisible(rows.size() == slotsShown);
}

Row BookingPage::rowOf(const clinic::Slot& slot) const
{
    const auto vet = m_vets.find(slot.resource);
    const QDate today = Phrases::dayOf(m_services.clock.wall(), m_services.facts.zone);
    const QDate day = Phrases::dayOf(slot.start, m_services.facts.zone);
    Row row;
    row.lead = Phrases::clock(slot.start, m_services.facts.zone);
    if (vet != m_vets.end()) {
        row.title = vet->second.name;
        row.tail = vet->second.room;
    }
    row.second = Phrases::longDay(day);
    row.pill = Phrases::nearDay(day, today);
    row.pillTone = day == today ? Tone::Accent : Tone::Neutral;
    row.key = tr("Enter");
    return row;
}

void BookingPage::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_slots.size()))
        return;
    clinic::BookingIntention booking;
    booking.slot = m_slots[static_cast<std::size_t>(row)];
    booking.reason = m_reason->text().simplified();
    if (booking.reason.isEmpty())
        booking.reason = tr("Check-up");
    if (m_pet->isVisible())
        booking.pet = PetId::fromBytes(m_pet->value().toByteArray());
    Q_EMIT chosen(booking);
}

void BookingPage::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                       event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool isLetter = plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber();
    if (moves && m_reason->edit().hasFocus()) {
        QCoreApplication::sendEvent(&m_list->view(), event);
    } else if (isLetter && m_list->view().hasFocus()) {
        m_reason->edit().setFocus();
        QCoreApplication::sendEvent(&m_reason->edit(), event);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace frontpaw::ui
