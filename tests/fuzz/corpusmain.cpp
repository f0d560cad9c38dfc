// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over files instead of libFuzzer: every file of the folders given, and every file given.
// It fails when it found nothing to run, so that a moved corpus is noticed.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

bool runFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        std::fprintf(stderr, "cannot read %s\n", file.c_str());
        return false;
    }
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const std::vector<uint8_t> input(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(input.data(), input.size());
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    size_t files = 0;
    bool allRead = true;
    const auto run = [&](const std::filesystem::path& file) {
        allRead = runFile(file) && allRead;
        ++files;
    };
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            run(argv[i]);
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (entry.is_regular_file())
                run(entry.path());
        }
    }
    std::printf("%zu inputs\n", files);
    return files != 0 && allRead ? 0 : 1;
}
