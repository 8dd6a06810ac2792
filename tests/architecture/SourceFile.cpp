#include "SourceFile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace frontpaw::architecture {

namespace {

enum class Kind { Code, Literal, Comment };

/// Where the token that begins at `start` ends, and what it is.
std::pair<qsizetype, Kind> token(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    const auto until = [&](QStringView end, qsizetype from) {
        const qsizetype found = text.indexOf(end, from);
        return found < 0 ? text.size() : found + end.size();
    };
    if (rest.startsWith(u"//"))
        return {text.indexOf(u'\n', start) < 0 ? text.size() : text.indexOf(u'\n', start), Kind::Comment};
    if (rest.startsWith(u"/*"))
        return {until(u"*/", start + 2), Kind::Comment};
    if (rest.startsWith(u"R\"")) {
        const qsizetype open = text.indexOf(u'(', start);
        const QString delimiter = open < 0 ? QString() : text.sliced(start + 2, open - start - 2).toString();
        if (open > 0)
            return {until(u")%1\""_s.arg(delimiter), open), Kind::Literal};
    }
    const bool digitSeparator = rest.front() == u'\'' && start > 0 && text[start - 1].isLetterOrNumber();
    if (rest.front() == u'"' || (rest.front() == u'\'' && !digitSeparator)) {
        qsizetype end = start + 1;
        while (end < text.size() && text[end] != rest.front() && text[end] != u'\n')
            end += text[end] == u'\\' ? 2 : 1;
        return {std::min(end + 1, text.size()), Kind::Literal};
    }
    return {start + 1, Kind::Code};
}

void blank(QString& text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
}

} // namespace

SourceFile::SourceFile(QString path, const QString& text)
    : m_path(std::move(path)), m_code(text), m_codeWithLiterals(text), m_comments(text)
{
    if (isCpp())
        takeApart(text);
    else
        blank(m_comments, 0, m_comments.size());
}

void SourceFile::takeApart(const QString& text)
{
    for (qsizetype start = 0; start < text.size();) {
        const auto [end, kind] = token(text, start);
        if (kind == Kind::Literal)
            blank(m_code, start + 1, end - 1);
        if (kind == Kind::Comment) {
            blank(m_code, start, end);
            blank(m_codeWithLiterals, start, end);
        } else {
            blank(m_comments, start, end);
        }
        start = end;
    }
}

int SourceFile::lineOf(qsizetype place) const
{
    return static_cast<int>(QStringView(m_code).first(place).count(u'\n')) + 1;
}

int SourceFile::lineCount() const
{
    return static_cast<int>(m_code.count(u'\n'));
}

QString SourceFile::fileName() const
{
    return m_path.section(u'/', -1);
}

QString SourceFile::part() const
{
    if (isUnder({u"app/"_s}))
        return m_path.section(u'/', 1, 1);
    return isUnder({u"ui/"_s}) ? u"ui"_s : QString();
}

bool SourceFile::isCpp() const
{
    return m_path.endsWith(".h"_L1) || m_path.endsWith(".cpp"_L1);
}

bool SourceFile::isUnder(const QStringList& folders) const
{
    return std::any_of(folders.begin(), folders.end(),
                       [this](const QString& folder) { return m_path.startsWith(folder); });
}

} // namespace frontpaw::architecture
