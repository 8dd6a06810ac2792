#pragma once

#include "Finding.h"
#include "SourceFile.h"

#include <QList>

#include <functional>
#include <vector>

namespace frontpaw::architecture {

/// The tree this program was built from, read once.
[[nodiscard]] const std::vector<SourceFile>& sourceTree();

/// One text of the tree, empty when there is none.
[[nodiscard]] QString textOf(const QString& path);

/// Names in a folder of the tree ("" is its top), without dotfiles and what .gitignore leaves out.
[[nodiscard]] QStringList foldersIn(const QString& folder);
[[nodiscard]] QStringList filesIn(const QString& folder);

/// All that `check` finds in the tree.
[[nodiscard]] Findings overTheTree(const std::function<Findings(const SourceFile&)>& check);

} // namespace frontpaw::architecture
