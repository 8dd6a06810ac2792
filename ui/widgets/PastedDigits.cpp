#include "ui/widgets/PastedDigits.h"

#include <QChar>

namespace frontpaw::ui {

namespace {

enum class Joined {
    Not,
    BySpacesAndDashes,
};

bool joins(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Punctuation_Dash;
}

struct Run
{
    std::size_t digits = 0;
    bool onlyDigits = true; ///< nothing else stood in the text so far
};

// Fills `code` with the first fitting run and says so by digits == code.size().
Run firstRun(QStringView text, std::span<std::byte> code, Joined joined)
{
    Run run;
    std::size_t length = 0;
    while (!text.isEmpty()) {
        const char32_t character = takeCharacter(text);
        const int digit = digitOf(character);
        if (digit >= 0) {
            if (length < code.size())
                code[length] = static_cast<std::byte>('0' + digit);
            ++length;
            continue;
        }
        if (joins(character) && (joined == Joined::BySpacesAndDashes || length == 0))
            continue;
        if (length == code.size())
            break;
        run.onlyDigits = run.onlyDigits && joins(character);
        length = 0;
    }
    run.digits = length;
    return run;
}

} // namespace

int digitOf(char32_t character)
{
    return QChar::category(character) == QChar::Number_DecimalDigit ? QChar::digitValue(character) : -1;
}

char32_t takeCharacter(QStringView& text)
{
    const bool pair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    const char32_t character = pair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
    text = text.sliced(pair ? 2 : 1);
    return character;
}

int pastedDigits(QStringView text, std::span<std::byte> code)
{
    if (firstRun(text, code, Joined::Not).digits == code.size())
        return static_cast<int>(code.size());
    const Run run = firstRun(text, code, Joined::BySpacesAndDashes);
    if (run.digits == code.size() || (run.onlyDigits && run.digits < code.size()))
        return static_cast<int>(run.digits);
    return 0;
}

} // namespace frontpaw::ui
