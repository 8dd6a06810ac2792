#include "ui/settings/SettingsPage.h"

#include "ui/shell/Appearance.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"
#include "words/Health.h"
#include "words/Problems.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr std::array textSizes{100, 125, 150, 175, 200};
/// Countries whose numbers are often typed without their code; a number with its code is read everywhere.
constexpr std::array countries{"IN", "NP", "BD", "LK", "AE", "GB", "US", "DE"};

QString countryName(const QString& code)
{
    return u"%1 (%2)"_s.arg(QLocale::territoryToString(QLocale::codeToTerritory(code)), code);
}

QHBoxLayout* sideBySide(QWidget& left, QWidget& right)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid + Theme::half);
    line->addWidget(&left, 1, Qt::AlignTop);
    line->addWidget(&right, 1, Qt::AlignTop);
    return line;
}

} // namespace

SettingsPage::SettingsPage(Appearance& appearance, desk::SettingsSource& settings,
                           const DeskServices& services, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_services(services)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_lookHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_theme(new ChoiceField(u"theme"_s))
    , m_textSize(new ChoiceField(u"textSize"_s))
    , m_language(new ChoiceField(u"language"_s))
    , m_country(new ChoiceField(u"defaultCountry"_s))
    , m_problem(new ProblemLine(u"settings"_s))
    , m_healthHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_health(new RowList(u"health"_s))
{
    setObjectName(u"settingsPage"_s);
    addChoices();
    build();
    retranslate();
    bind(*m_theme, u"desk.theme"_s);
    bind(*m_textSize, u"desk.text-size"_s);
    bind(*m_language, u"desk.language"_s);
    bind(*m_country, u"desk.country"_s);
}

void SettingsPage::addChoices()
{
    for (const QString& theme : {u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s})
        m_theme->addChoice({}, theme);
    for (const int size : textSizes)
        m_textSize->addChoice({}, QString::number(size));
    m_language->addChoice({}, u"system"_s);
    m_language->addChoice(u"English"_s, u"en"_s);
    m_language->addChoice(u"हिन्दी"_s, u"hi"_s);
    for (const char* code : countries)
        m_country->addChoice(countryName(QLatin1String(code)), QString(QLatin1String(code)));
}

void SettingsPage::build()
{
    m_health->setModel(&m_healthRows);
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2 * Theme::grid);
    lines->addWidget(m_heading);
    lines->addWidget(m_lookHeading);
    lines->addLayout(sideBySide(*m_theme, *m_textSize));
    lines->addLayout(sideBySide(*m_language, *m_country));
    lines->addWidget(m_problem);
    lines->addWidget(m_healthHeading);
    lines->addWidget(m_health);
    lines->addStretch();
    const bool seesHealth = auth::Rights::allows(m_services.facts.role, auth::Act::SeeHealth);
    m_healthHeading->setVisible(seesHealth);
    m_health->setVisible(seesHealth);
    auto* scroll = new PageScroll(Theme::formWidth);
    scroll->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void SettingsPage::bind(ChoiceField& field, const QString& setting)
{
    connect(&field, &ChoiceField::chosen, this,
            [this, setting](const QVariant& value) { set(setting, value.toString()); });
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings of this desk"));
    m_lookHeading->setText(tr("Look and language"));
    m_theme->setLabel(tr("Theme"));
    const QStringList themes{tr("As the machine"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int index = 0; index < themes.size(); ++index)
        m_theme->setChoiceText(index, themes[index]);
    m_textSize->setLabel(tr("Size of text"));
    for (std::size_t index = 0; index < textSizes.size(); ++index)
        m_textSize->setChoiceText(static_cast<int>(index),
                                  tr("%1 %").arg(QLocale().toString(textSizes[index])));
    m_language->setLabel(tr("Language"));
    m_language->setChoiceText(0, tr("As the machine"));
    m_country->setLabel(tr("Country of numbers without code"));
    m_healthHeading->setText(tr("Is all well?"));
    m_health->setName(tr("Health of this desk"));
    showHealth();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    showValues();
    showHealth();
    QWidget::showEvent(event);
}

QWidget& SettingsPage::firstField()
{
    return m_theme->choice();
}

void SettingsPage::showValues()
{
    m_theme->setValue(m_settings.value(u"desk.theme"));
    m_textSize->setValue(m_settings.value(u"desk.text-size"));
    m_language->setValue(m_settings.value(u"desk.language"));
    const QString country = m_settings.value(u"desk.country");
    if (m_country->choice().findData(country) < 0)
        m_country->addChoice(countryName(country), country);
    m_country->setValue(country);
}

void SettingsPage::set(const QString& setting, const QString& value)
{
    const auto kept = m_settings.set(setting, value);
    const desk::Setting* row = desk::findSetting(setting);
    m_problem->setProblem(kept || !row ? QString() : words::sentence(kept.error(), *row));
    if (kept)
        m_appearance.apply();
    else
        showValues();
}

void SettingsPage::showHealth()
{
    QList<Row> rows;
    for (const desk::HealthRow& health : m_services.health.rows()) {
        const words::HealthText text = words::healthText(health);
        Row row;
        row.icon = health.light == desk::HealthRow::Light::Green ? Icon::CircleCheck : Icon::Warning;
        row.title = text.says;
        row.second = text.fix;
        switch (health.light) {
        case desk::HealthRow::Light::Green:
            row.pill = tr("good");
            row.pillTone = Tone::Ok;
            break;
        case desk::HealthRow::Light::Yellow:
            row.pill = tr("look");
            row.pillTone = Tone::Warn;
            break;
        case desk::HealthRow::Light::Red:
            row.pill = tr("mend");
            row.pillTone = Tone::Danger;
            break;
        }
        rows.append(row);
    }
    m_healthRows.setRows(rows);
}

} // namespace frontpaw::ui
