#pragma once

#include "desk/SettingsSource.h"
#include "ui/shell/DeskServices.h"
#include "ui/widgets/RowModel.h"

#include <QWidget>

namespace frontpaw::ui {

class Appearance;
class ChoiceField;
class ProblemLine;
class RowList;
class Text;

/// What this desk looks like, and whether all is well: comfort settings take effect at once; the health rows
/// say what is wrong and how to mend it.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Appearance& appearance, desk::SettingsSource& settings, const DeskServices& services,
                 QWidget* parent = nullptr);

    [[nodiscard]] QWidget& firstField();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addChoices();
    void bind(ChoiceField& field, const QString& setting);
    void retranslate();
    void showValues();
    void showHealth();
    void set(const QString& setting, const QString& value);

    Appearance& m_appearance;
    desk::SettingsSource& m_settings;
    const DeskServices& m_services;
    Text* m_heading;
    Text* m_lookHeading;
    ChoiceField* m_theme;
    ChoiceField* m_textSize;
    ChoiceField* m_language;
    ChoiceField* m_country;
    ProblemLine* m_problem;
    Text* m_healthHeading;
    RowList* m_health;
    RowModel m_healthRows;
};

} // namespace frontpaw::ui
