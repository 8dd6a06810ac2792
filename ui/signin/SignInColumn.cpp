#include "ui/signin/SignInColumn.h"

#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Text.h"

#include <QVBoxLayout>

namespace frontpaw::ui {

SignInColumn::SignInColumn(SignInPage& page) : m_body(new QWidget), m_lines(new QVBoxLayout(m_body))
{
    m_lines->setContentsMargins(0, Theme::grid, 0, 0);
    m_lines->setSpacing(Theme::grid + Theme::half);
    auto* scroll = new PageScroll(Theme::formWidth, &page);
    scroll->setBody(m_body);
    auto* whole = new QVBoxLayout(&page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void SignInColumn::add(QWidget& widget)
{
    m_lines->addWidget(&widget);
}

void SignInColumn::add(QLayout& layout)
{
    m_lines->addLayout(&layout);
}

void SignInColumn::addHeading(Text& heading, QWidget& explanation)
{
    addSpace(Theme::grid);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(Theme::half);
    lines->addWidget(&heading);
    lines->addWidget(&explanation);
    m_lines->addLayout(lines);
}

void SignInColumn::addSpace(int pixels)
{
    m_lines->addSpacing(pixels);
}

void SignInColumn::finish()
{
    m_lines->addStretch();
}

} // namespace frontpaw::ui
