#pragma once

#include <QVariant>
#include <QWidget>

class QComboBox;

namespace frontpaw::ui {

class ProblemLine;
class Text;

/// A label above a list of choices, with what is wrong beneath.
class ChoiceField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` "species" makes the object names "speciesField", "speciesChoice", "speciesProblem".
    explicit ChoiceField(const QString& name, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void addChoice(const QString& text, const QVariant& value);
    /// A new language: keeps the choice made.
    void setChoiceText(int index, const QString& text);
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant& value);
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QComboBox& choice() const { return *m_choice; }

signals:
    /// By the user.
    void chosen(const QVariant& value);

private:
    Text* m_label;
    QComboBox* m_choice;
    ProblemLine* m_problem;
};

} // namespace frontpaw::ui
