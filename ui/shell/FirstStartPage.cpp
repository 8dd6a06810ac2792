#include "ui/shell/FirstStartPage.h"

#include "ui/signin/PinText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PinField.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"

#include "auth/Staff.h"
#include "base/Async.h"
#include "words/Problems.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int longestName = 80;

} // namespace

FirstStartPage::FirstStartPage(desk::DeskAdmin& admin, QWidget* parent)
    : QWidget(parent)
    , m_admin(admin)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_lead(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_clinic(new Field(u"clinicName"_s))
    , m_country(new ChoiceField(u"clinicCountry"_s))
    , m_manager(new Field(u"managerName"_s))
    , m_pinLabel(new Text(TextStep::Small))
    , m_pin(new PinField(u"managerPin"_s, auth::Pin::maxDigits))
    , m_problem(new ProblemLine(u"managerPin"_s))
    , m_make(new Button(u"makeClinic"_s, ButtonKind::Primary))
{
    m_pin->setSubmittable(auth::Pin::minDigits);
    m_clinic->edit().setMaxLength(longestName);
    m_manager->edit().setMaxLength(longestName);
    addCountries();

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setSpacing(2 * Theme::grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_lead, m_clinic, m_country, m_manager,
                                                         m_pinLabel, m_pin, m_problem})
        column->addWidget(part);
    column->addWidget(m_make, 0, Qt::AlignTrailing);
    column->addStretch();
    auto* scroll = new PageScroll(Theme::formWidth);
    scroll->setBody(body);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);

    connect(m_pin, &PinField::submitted, this, &FirstStartPage::submit);
    connect(m_make, &Button::clicked, this, &FirstStartPage::submit);
    retranslate();
}

void FirstStartPage::addCountries()
{
    for (const auto* region : {"IN", "NP", "LK", "BD", "AE", "SG", "GB", "US"}) {
        const QString code = QString::fromLatin1(region);
        m_country->addChoice(QLocale::territoryToString(QLocale::codeToTerritory(code)), code);
    }
}

void FirstStartPage::submit()
{
    if (showProblems())
        return;
    SecretBytes pin = pinBytes(m_pin->take());
    const QByteArrayView digits(reinterpret_cast<const char*>(pin.data()),
                                static_cast<qsizetype>(pin.size()));
    if (const auto checked = auth::Pin::check(digits); !checked) {
        m_pin->clear();
        m_pin->setFocus();
        return say(words::sentence(checked.error()));
    }
    make({m_clinic->text().trimmed(), m_country->value().toString(), m_manager->text().trimmed(),
          std::move(pin)});
}

bool FirstStartPage::showProblems()
{
    QWidget* first = nullptr;
    for (Field* field : {m_clinic, m_manager}) {
        if (!field->text().trimmed().isEmpty())
            continue;
        field->setProblem(tr("This is needed."));
        first = first ? first : &field->edit();
    }
    if (first) {
        first->setFocus();
        Q_EMIT announced(tr("This is needed."));
    }
    return first != nullptr;
}

void FirstStartPage::make(desk::NewClinic clinic)
{
    m_make->setEnabled(false);
    whenDone(m_admin.initClinic(std::move(clinic)), this,
             [this](const Result<void, desk::AdminProblem>& done) {
                 m_make->setEnabled(true);
                 m_pin->clear();
                 if (done)
                     Q_EMIT made();
                 else
                     say(words::sentence(done.error()));
             });
}

void FirstStartPage::say(const QString& sentence)
{
    m_problem->setProblem(sentence);
    Q_EMIT announced(sentence);
}

void FirstStartPage::retranslate()
{
    m_heading->setText(tr("A new clinic"));
    m_lead->setText(tr("Four things, then the desk opens. Everything stays on this machine, sealed."));
    m_clinic->setLabel(tr("Name of the clinic"));
    m_country->setLabel(tr("Country"));
    m_manager->setLabel(tr("Manager's name"));
    m_pinLabel->setText(tr("Manager's PIN (6 to 12 digits, no runs)"));
    m_pin->setAccessibleName(tr("Manager's PIN"));
    m_make->setText(tr("Open the desk"));
}

void FirstStartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_clinic->edit().setFocus();
}

} // namespace frontpaw::ui

#include "ui/shell/moc_FirstStartPage.cpp"
