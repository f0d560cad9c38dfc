// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An artifact folder with one of everything. In a header, because moc takes "//" in a raw string for a comment.

#include "tests/core/catalog/folder.h"

inline constexpr std::string_view Service =
    "/subscriptions/0/resourceGroups/g/providers/Microsoft.ApiManagement/service/contoso";

inline std::string withService(std::string json)
{
    constexpr std::string_view Mark = "@SERVICE@";
    return json.replace(json.find(Mark), Mark.size(), Service);
}

inline void writeOrders(const Folder& folder)
{
    folder.write("policy.xml", "<policies><inbound /></policies>");
    folder.write(
        "versionSets/orders/versionSetInformation.json",
        R"({"properties": {"displayName": "Orders", "versioningScheme": "Header", "versionHeaderName": "Api-Version"}})");
    folder.write(
        "apis/orders/apiInformation.json",
        withService(
            R"({"properties": {"displayName": "Orders API", "path": "/shop/orders/", "protocols": ["https", "HTTP"],
                     "subscriptionRequired": false, "subscriptionKeyParameterNames": {"header": "X-Key"},
                     "apiRevision": "1", "isCurrent": true, "apiVersion": "v1",
                     "apiVersionSetId": "@SERVICE@/apiVersionSets/orders"}})"));
    folder.write("apis/orders/policy.xml", "<policies>api</policies>");
    folder.write("apis/orders/specification.yaml", R"(openapi: 3.0.1
info: {title: Orders, version: '1'}
servers: [{url: 'http://orders.shop.svc:8080/v1'}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {example: {id: 1}}}}}
  /orders:
    post: {operationId: placeOrder, responses: {}}
)");
    folder.write("apis/orders/operations/getorder/operationInformation.json",
                 R"({"properties": {"displayName": "Get one", "method": "get", "urlTemplate": "/order/{id}"}})");
    folder.write("apis/orders/operations/getorder/policy.xml", "<policies>operation</policies>");
    folder.write("apis/orders/operations/ping/operationInformation.json",
                 R"({"properties": {"displayName": "Ping", "method": "HEAD", "urlTemplate": "/ping?deep={deep}",
                     "templateParameters": [{"name": "deep", "type": "boolean", "required": true, "values": ["true"], "defaultValue": "true"}],
                     "request": {"queryParameters": [{"name": "deep"}, {"name": "n"}], "headers": [{"name": "X-A", "required": true}],
                                 "representations": [{"contentType": "text/plain", "sample": "x"}]},
                     "responses": [{"statusCode": 204, "description": "up",
                                    "representations": [{"contentType": "application/json", "examples": {"default": {"value": {"a": 1}}}}]}]}})");
    folder.write("apis/orders;rev=2/apiInformation.json",
                 R"({"properties": {"displayName": "Orders API", "serviceUrl": "https://new"}})");
    folder.write("products/external/productInformation.json",
                 R"({"properties": {"displayName": "External", "state": "published"}})");
    folder.write("products/external/apis.json", R"([{"name": "orders"}])");
    folder.write("products/external/policy.xml", "<policies>product</policies>");
    folder.write("products/open/productInformation.json",
                 R"({"properties": {"subscriptionRequired": false, "state": "notPublished"}})");
    folder.write(
        "subscriptions/acme/subscriptionInformation.json",
        R"({"properties": {"displayName": "Acme", "scope": "/products/external", "state": "suspended", "ownerId": "/users/1",
                     "allowTracing": true, "startDate": "2026-01-01T00:00:00Z"}})");
    folder.write("subscriptions/one/subscriptionInformation.json",
                 withService(R"({"properties": {"scope": "@SERVICE@/apis/orders"}})"));
    folder.write("subscriptions/all/subscriptionInformation.json", R"({"properties": {"scope": "/apis"}})");
    folder.write("subscriptions/master/subscriptionInformation.json",
                 withService(R"({"properties": {"scope": "@SERVICE@/"}})"));
    folder.write("backends/tickets/backendInformation.json",
                 R"({"properties": {"url": "https://tickets", "title": "Tickets", "protocol": "http",
                     "credentials": {"header": {"x-a": ["1", "2"], "x-b": "3"}, "query": {"q": ["4"]}, "certificateIds": ["/certificates/c"],
                                     "authorization": {"scheme": "Bearer", "parameter": "{{token}}"}},
                     "tls": {"validateCertificateChain": false}}})");
    folder.write(
        "backends/pool/backendInformation.json",
        R"({"properties": {"type": "Pool", "pool": {"services": [{"id": "/backends/tickets", "priority": 1, "weight": 50}]}}})");
    folder.write("named values/token/namedValueInformation.json",
                 R"({"properties": {"displayName": "ticket-token", "secret": true}})");
    folder.write("namedValues/host/namedValueInformation.json",
                 R"({"properties": {"displayName": "host", "value": "h", "secret": false}})");
    folder.write("namedValues/vault/namedValueInformation.json",
                 R"({"properties": {"displayName": "vault", "keyVault": {"secretIdentifier": "https://v"}}})");
    folder.write("policyFragments/new/policyFragmentInformation.json",
                 R"({"properties": {"format": "rawxml", "value": "<fragment>1</fragment>"}})");
    folder.write("policy fragments/old/policyFragmentInformation.json", R"({"properties": {"description": "d"}})");
    folder.write("policy fragments/old/policy.xml", "<fragment>2</fragment>");
}
