#include "clinic/ports/ClientSearch.h"

#include "clinic/ports/moc_ClientSearch.cpp"
