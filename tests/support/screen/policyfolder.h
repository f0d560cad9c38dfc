// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An artifact folder with policy documents of each scope; that of the operation "get" has two faults, in lines 4 and 5.

#include "core/base/file.h"

#include <QTemporaryDir>
#include <QtGlobal>

#include <filesystem>
#include <string>

namespace support {

inline const std::string FineText = "<policies>\n    <inbound>\n        <set-header name=\"A\"><value>@(\"b\")</value>"
                                    "</set-header>\n    </inbound>\n    <backend><forward-request /></backend>\n"
                                    "    <outbound />\n    <on-error />\n</policies>\n";
inline const std::string OperationText = "<policies>\n  <inbound>\n    <base />\n    <set-headr />\n"
                                         "    <publish-to-dapr topic=\"t\" />\n  </inbound>\n  <backend>\n"
                                         "    <base />\n  </backend>\n</policies>\n";

class PolicyFolder
{
public:
    PolicyFolder()
    {
        write("policy.xml", FineText);
        write("apis/orders/apiInformation.json",
              R"({"properties": {"displayName": "Orders", "path": "orders", "protocols": ["https"]}})");
        write(
            "apis/orders/operations/get/operationInformation.json",
            R"({"properties": {"displayName": "Get", "method": "GET", "urlTemplate": "/{id}", "templateParameters": [{"name": "id", "required": true, "type": "string"}]}})");
        write("apis/orders/operations/get/policy.xml", OperationText);
        write("apis/orders/operations/list/operationInformation.json",
              R"({"properties": {"displayName": "List", "method": "GET", "urlTemplate": "/"}})");
        write("products/external/productInformation.json",
              R"({"properties": {"displayName": "External", "state": "published"}})");
        write("products/external/apis.json", R"([{"name": "orders"}])");
        write("products/external/policy.xml",
              "<policies>\n  <inbound>\n    <base />\n    <set-method>GET</set-method>\n  </inbound>\n</policies>\n");
        write("policyFragments/stamp/policyFragmentInformation.json",
              R"({"properties": {"value": "<fragment><set-method>GET</set-method></fragment>"}})");
    }
    void write(const std::string& file, const std::string& text) const
    {
        std::filesystem::create_directories((path() / file).parent_path());
        if (!base::writeFile(path() / file, text))
            qFatal("%s cannot be written", file.c_str());
    }
    [[nodiscard]] std::string read(const std::string& file) const
    {
        return base::readFile(path() / file).value_or("(no file)");
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace support
