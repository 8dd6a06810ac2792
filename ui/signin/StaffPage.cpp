#include "ui/signin/StaffPage.h"

#include "ui/signin/PinText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PinField.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"

#include "base/Async.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

StaffPage::StaffPage(auth::StaffDoor& door, QTimeZone zone, QWidget* parent)
    : QWidget(parent)
    , m_door(door)
    , m_zone(std::move(zone))
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_name(new ChoiceField(u"staffName"_s))
    , m_pinLabel(new Text(TextStep::Small))
    , m_pin(new PinField(u"staffPin"_s, auth::Pin::maxDigits))
    , m_problem(new ProblemLine(u"staffPin"_s))
    , m_enter(new Button(u"staffEnter"_s, ButtonKind::Primary))
{
    m_pin->setSubmittable(auth::Pin::minDigits);
    for (const auth::StaffMember& member : door.staff())
        m_name->addChoice(member.name, member.id.bytes());

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setSpacing(2 * Theme::grid);
    column->addWidget(m_heading);
    column->addWidget(m_name);
    column->addWidget(m_pinLabel);
    column->addWidget(m_pin);
    column->addWidget(m_problem);
    column->addWidget(m_enter, 0, Qt::AlignTrailing);
    column->addStretch();
    auto* scroll = new PageScroll(Theme::formWidth);
    scroll->setBody(body);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);

    connect(m_pin, &PinField::submitted, this, &StaffPage::submit);
    connect(m_enter, &Button::clicked, this, &StaffPage::submit);
    retranslate();
}

void StaffPage::submit()
{
    const auto id = StaffId::fromBytes(m_name->value().toByteArray());
    m_enter->setEnabled(false);
    whenDone(m_door.signIn(id, pinBytes(m_pin->take())), this,
             [this](const Result<auth::StaffMember, auth::StaffRefusal>& answer) {
                 m_enter->setEnabled(true);
                 m_pin->clear();
                 if (answer)
                     Q_EMIT signedIn(*answer);
                 else
                     show(answer.error());
             });
}

void StaffPage::show(const auth::StaffRefusal& refusal)
{
    QString sentence = tr("The PIN is wrong. Nothing was opened. Try again.");
    if (refusal.until) {
        const auto until = QDateTime::fromMSecsSinceEpoch(toMillis(*refusal.until), m_zone);
        sentence = tr("Too many wrong PINs. This name can try again at %1.")
                       .arg(QLocale().toString(until.time(), QLocale::ShortFormat));
    }
    m_problem->setProblem(sentence);
    m_pin->setProblem(sentence);
    m_pin->setFocus();
    Q_EMIT announced(sentence);
}

void StaffPage::retranslate()
{
    m_heading->setText(tr("Who is at the desk?"));
    m_name->setLabel(tr("Name"));
    m_pinLabel->setText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_enter->setText(tr("Open the desk"));
}

void StaffPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StaffPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_name->choice().count() > 1)
        m_name->choice().setFocus();
    else
        m_pin->setFocus();
}

} // namespace frontpaw::ui

#include "ui/signin/moc_StaffPage.cpp"
