#pragma once

#include "Finding.h"
#include "SourceFile.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace frontpaw::architecture {

/// Something that is said in some places only. Every rule brings an example of its breach, by which it is
/// tried.
struct HomeRule
{
    enum class View { Code, CodeWithLiterals, Comments };

    const char* name;
    const char* why; ///< what to do instead
    View view = View::Code;
    QRegularExpression pattern;
    QStringList scope; ///< folders that are looked at
    QStringList homes; ///< folders and files among them where it may stand
    QString breach;    ///< a text that breaks the rule
};

/// What has one home: SQL, network, settings, time, chance, threads, words, colours.
[[nodiscard]] const std::vector<HomeRule>& homeRules();

/// What would be a second way past the code: names, literals and switches.
[[nodiscard]] const std::vector<HomeRule>& codeRules();

[[nodiscard]] Findings breaches(const HomeRule& rule, const SourceFile& file);

} // namespace frontpaw::architecture
