#pragma once

#include <QWidget>

class QLineEdit;

namespace frontpaw::ui {

class ProblemLine;
class Text;

/// A label above a line edit, with what is wrong beneath. The edit's accessible name is the label, its
/// accessible description the problem. For text anybody may see; codes and PINs have CodeField and PinField.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// `name` "phone" makes the object names "phoneField", "phoneEdit", "phoneProblem".
    explicit Field(const QString& name, QWidget* parent = nullptr);

    /// May hold a mnemonic ("&Phone").
    void setLabel(const QString& label);
    void setPlaceholder(const QString& placeholder);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// Empty takes it away. It goes by itself when the text is edited.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;
    /// For validators, input hints, completers and cursor work.
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }

signals:
    /// By the user, not by setText().
    void textEdited(const QString& text);
    /// Enter.
    void submitted();

private:
    Text* m_label;
    QLineEdit* m_edit;
    ProblemLine* m_problem;
};

} // namespace frontpaw::ui
