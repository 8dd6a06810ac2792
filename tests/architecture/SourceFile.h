#pragma once

#include <QString>
#include <QStringList>

namespace frontpaw::architecture {

/// One file of the tree in three views of the same length, so that a place in one is a place in all.
class SourceFile
{
public:
    /// `path` from the top of the tree, with slashes. Only C++ is taken apart; any other text is all code.
    SourceFile(QString path, const QString& text);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Comments and the insides of literals are blank.
    [[nodiscard]] const QString& code() const { return m_code; }
    /// Only comments are blank.
    [[nodiscard]] const QString& codeWithLiterals() const { return m_codeWithLiterals; }
    /// All but comments is blank.
    [[nodiscard]] const QString& comments() const { return m_comments; }

    [[nodiscard]] int lineOf(qsizetype place) const;
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] QString fileName() const;
    /// The part of the program: "auth" for app/auth/…, "ui" for ui/…, else empty.
    [[nodiscard]] QString part() const;
    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isUnder(const QStringList& folders) const;

private:
    void takeApart(const QString& text);

    QString m_path;
    QString m_code;
    QString m_codeWithLiterals;
    QString m_comments;
};

} // namespace frontpaw::architecture
