#include "ui/home/NumberText.h"

#include "auth/PhoneNumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr qsizetype fewestDigits = 3;

bool counts(QChar c)
{
    return c.isDigit() || c == u'+';
}

bool standsBetween(QChar c)
{
    return c.isSpace() || u"-.()/"_s.contains(c);
}

} // namespace

NumberText::NumberText(QString text) : m_text(std::move(text)) {}

bool NumberText::isNumber() const
{
    return std::ranges::any_of(m_text, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::all_of(m_text, [](QChar c) { return counts(c) || standsBetween(c); });
}

QString NumberText::digits() const
{
    return isNumber() ? auth::PhoneNumbers::asciiDigits(m_text) : QString();
}

QString NumberText::query() const
{
    if (!isNumber())
        return m_text.simplified();
    const QString all = digits();
    const auto count = std::ranges::count_if(all, [](QChar c) { return c.isDigit(); });
    return count >= fewestDigits ? all : QString();
}

NumberText::Grouped NumberText::grouped(qsizetype caret, const QString& region) const
{
    if (!isNumber())
        return {m_text, caret};
    const QString text = auth::PhoneNumbers::grouped(m_text, region);
    const auto before =
        std::count_if(m_text.cbegin(), m_text.cbegin() + std::min(caret, m_text.size()), counts);
    qsizetype place = 0;
    for (qsizetype passed = 0; place < text.size() && passed < before; ++place)
        passed += counts(text[place]) ? 1 : 0;
    return {text, place};
}

} // namespace frontpaw::ui
