#pragma once

#include <QString>

namespace frontpaw::ui {

/// What stands in the number box, told apart: a number as it grows, or letters of a name. Pure.
class NumberText
{
public:
    explicit NumberText(QString text);

    /// Digits of any script, plus, and what people put between digits; nothing else.
    [[nodiscard]] bool isNumber() const;
    /// ASCII digits, with a leading plus where one was typed.
    [[nodiscard]] QString digits() const;
    /// What the search is asked: at least three digits, or a letter; empty when it is too early.
    [[nodiscard]] QString query() const;

    struct Grouped
    {
        QString text;
        qsizetype caret = 0;
    };
    /// The number as it is read in `region`; the caret stays behind the same digit.
    [[nodiscard]] Grouped grouped(qsizetype caret, const QString& region) const;

private:
    QString m_text;
};

} // namespace frontpaw::ui
