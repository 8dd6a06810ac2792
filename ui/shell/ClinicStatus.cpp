#include "ui/shell/ClinicStatus.h"

#include "ui/shell/Phrases.h"
#include "ui/widgets/StatusItem.h"
#include "words/Health.h"
#include "words/Openings.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

QString roleText(auth::Role role)
{
    using enum auth::Role;
    switch (role) {
    case Reception:
        return ClinicStatus::tr("reception");
    case Manager:
        return ClinicStatus::tr("manager");
    case Installer:
        return ClinicStatus::tr("installer");
    case Kiosk:
        return ClinicStatus::tr("kiosk");
    }
    return {};
}

} // namespace

ClinicStatus::ClinicStatus(QWidget* parent) : QWidget(parent)
{
    auto* line = new StatusLine;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(line);
    m_progress = &line->addAtStart(u"progress"_s);
    m_health = &line->addAtStart(u"health"_s);
    m_clinic = &line->addAtEnd(u"clinic"_s);
    m_staff = &line->addAtEnd(u"staff"_s);
    retranslate();
}

void ClinicStatus::showOpening(desk::OpeningStep step)
{
    m_step = step;
    retranslate();
}

void ClinicStatus::open(const DeskServices& services)
{
    m_services = &services;
    m_step = desk::OpeningStep::Open;
    retranslate();
}

void ClinicStatus::refresh()
{
    if (!m_services)
        return;
    const auto rows = m_services->health.rows();
    const auto worst = std::ranges::max_element(rows, {}, &desk::HealthRow::light);
    if (worst == rows.end() || worst->light == desk::HealthRow::Light::Green) {
        m_health->show(std::nullopt, {});
        return;
    }
    const bool isRed = worst->light == desk::HealthRow::Light::Red;
    m_health->show(Icon::Warning, words::healthText(*worst).says, isRed ? Tone::Danger : Tone::Warn);
}

void ClinicStatus::tell(const QString& sentence)
{
    m_progress->show(sentence.isEmpty() ? std::nullopt : std::optional(Icon::Info), sentence);
}

void ClinicStatus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClinicStatus::retranslate()
{
    const QString progress = m_step == desk::OpeningStep::Open ? QString() : words::termOf(m_step);
    m_progress->show(progress.isEmpty() ? std::nullopt : std::optional(Icon::Clock), progress);
    if (!m_services)
        return;
    const DeskFacts& facts = m_services->facts;
    m_clinic->show(std::nullopt, facts.clinicName);
    m_staff->show(Icon::User, Phrases::dotted({facts.staffName, roleText(facts.role)}));
    refresh();
}

} // namespace frontpaw::ui
