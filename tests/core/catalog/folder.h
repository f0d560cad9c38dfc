// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A temporary folder with the files a test wants.

#include "core/base/file.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

class Folder
{
public:
    [[nodiscard]] std::filesystem::path path() const { return m_directory.path().toStdString(); }

    void write(std::string_view file, std::string_view content) const
    {
        std::filesystem::create_directories((path() / file).parent_path());
        std::ofstream(path() / file, std::ios::binary) << content;
    }
    [[nodiscard]] std::string read(std::string_view file) const
    {
        return base::readFile(path() / file).value_or("(no file)");
    }

private:
    QTemporaryDir m_directory;
};
