#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace frontpaw::platform {

/// One line of a settings file.
struct IniLine
{
    enum class Kind { Blank, Section, Value, Malformed };

    Kind kind = Kind::Blank;
    int number = 0; ///< from 1
    QString name;   ///< section: its name; value: "section.key"
    QString value;
};

enum class IniProblem { Unreadable, TooBig, Unwritable };

/// A settings file read line by line, because a fault is told with its line (QSettings forgets lines). UTF-8;
/// "[section]", "key=value", comments after ; or # at the start of a line. At most 256 kB.
class IniFile
{
public:
    /// A file that does not exist has no lines.
    [[nodiscard]] static Result<IniFile, IniProblem> read(const QString& path);

    [[nodiscard]] const std::vector<IniLine>& lines() const { return m_lines; }

    /// The text with `name` set; every other line stays as it is.
    [[nodiscard]] QByteArray with(const QString& name, const QString& value) const;
    [[nodiscard]] static Result<void, IniProblem> write(const QString& path, const QByteArray& text);

private:
    explicit IniFile(QByteArray text);

    QByteArray m_text;
    std::vector<IniLine> m_lines;
};

} // namespace frontpaw::platform
