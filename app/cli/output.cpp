// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/verb.h"

#include <cstdio>
#include <string>

namespace cli {

namespace {
void write(std::FILE* stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
}

std::string prefix(const Verb& verb)
{
    return "gatehousectl " + std::string(verb.name) + ": ";
}
} // namespace

void print(std::string_view text)
{
    write(stdout, text);
}

void printError(std::string_view text)
{
    write(stderr, text);
}

int refuse(const Verb& verb, const base::Error& error)
{
    printError(prefix(verb) + error.describe() + "\nusage: gatehousectl " + std::string(verb.name) + ' '
               + std::string(verb.usage) + '\n');
    return ExitUsage;
}

int reportFailure(const Verb& verb, const base::Error& error)
{
    printError(prefix(verb) + error.describe() + '\n');
    return ExitFound;
}

} // namespace cli
