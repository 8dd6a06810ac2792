#pragma once

#include "ui/signin/SignInPage.h"

class QLayout;
class QVBoxLayout;

namespace frontpaw::ui {

class Text;

/// The column that every step of a sign-in stands in, so that headings and fields stay where they are from
/// step to step. Fills `page` from top to bottom while it is being built.
class SignInColumn
{
public:
    explicit SignInColumn(SignInPage& page);

    void add(QWidget& widget);
    void add(QLayout& layout);
    void addHeading(Text& heading, QWidget& explanation);
    void addSpace(int pixels);
    void finish();

private:
    QWidget* m_body;
    QVBoxLayout* m_lines;
};

} // namespace frontpaw::ui
