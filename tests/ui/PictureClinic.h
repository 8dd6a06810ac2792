#pragma once

namespace frontpaw::test {

class DeskUnderTest;

/// People and pets of every kind a page has to look well with: none, one, three and twelve pets, long names,
/// names written from right to left, allergies, what is due.
void fillForPictures(DeskUnderTest& desk);

} // namespace frontpaw::test
