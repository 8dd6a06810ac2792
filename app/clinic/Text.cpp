#include "clinic/Text.h"

#include <QList>

namespace frontpaw::clinic {

namespace {

bool turnsDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// Zero-width joiners stay: Indian scripts and emoji are spelt with them.
bool isDropped(char32_t c)
{
    return (QChar::category(c) == QChar::Other_Control && !QChar::isSpace(c)) || turnsDirection(c) ||
           c == 0xFEFF || QChar::isSurrogate(c) || QChar::isNonCharacter(c);
}

bool endsLine(char32_t c)
{
    return c == u'\n' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

QString tidiedLine(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isSpace(c))
            kept += u' ';
        else if (!isDropped(c))
            kept += QStringView(QChar::fromUcs4(c));
    }
    return kept.normalized(QString::NormalizationForm_C).simplified();
}

QString tidiedText(QStringView text)
{
    QString lines;
    QString line;
    const auto finishLine = [&] {
        lines += tidiedLine(line) + u'\n';
        line.clear();
    };
    char32_t before = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool secondHalf = c == u'\n' && before == u'\r';
        if (c == u'\r' || (endsLine(c) && !secondHalf))
            finishLine();
        else if (!secondHalf)
            line += QStringView(QChar::fromUcs4(c));
        before = c;
    }
    finishLine();
    return lines.trimmed();
}

qsizetype lengthOf(QStringView text)
{
    return text.toUcs4().size();
}

bool readsAsName(QStringView text)
{
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            return true;
    }
    return false;
}

} // namespace frontpaw::clinic
