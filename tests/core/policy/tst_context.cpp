// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/run.h"

#include <QTest>

class TestContext : public QObject
{
    Q_OBJECT
private slots:
    // A pipeline uses one context for many requests: whatever is left of one would be seen by the next.
    void clearLeavesNothingOfARequest()
    {
        const catalog::Api api;
        const catalog::Operation operation;
        const catalog::Product product;
        const catalog::Subscription subscription;
        const std::vector<catalog::Backend> backends;
        policy::Context all;
        all.api = &api;
        all.operation = &operation;
        all.product = &product;
        all.subscription = &subscription;
        all.subscriptionName = "acme";
        all.backends = &backends;
        all.subscriptionKey = "key";
        all.matchedParameters = {{"id", "42"}};
        for (std::string* text :
             {&all.clientAddress, &all.clientCertificate, &all.clientCertificateFault, &all.originalUrl, &all.requestId,
              &all.backendBase, &all.backendCertificate, &all.backendProxy, &all.backendPath, &all.backendQuery,
              &all.request.method, &all.request.target, &all.response.reason})
            *text = "a text that is too long to lie in the string itself";
        all.now = base::SystemTime(std::chrono::seconds(1));
        all.request.headers.append("X-Left", "over");
        all.request.version = all.response.version = http::Version::Http10;
        all.backend = catalog::BackendName("b");
        all.requestBody = all.responseBody = "body";
        for (bool* flag : {&all.isHostSet, &all.hasRequestBody, &all.isRequestBodyConsumed, &all.isResponseBodyConsumed,
                           &all.hasResponse, &all.isPreflight})
            *flag = true;
        all.response.status = 404;
        all.response.headers.append("X-Left", "over");
        all.lastError = policy::RunError{};
        all.variables.emplace_back("name", expression::Value::int32(1));

        all.clear();

        QVERIFY(!all.api && !all.operation && !all.product && !all.subscription && !all.backends);
        QVERIFY(all.subscriptionKey.empty() && all.matchedParameters.empty() && all.variables.empty());
        for (const std::string* text : {&all.clientAddress, &all.clientCertificate, &all.clientCertificateFault,
                                        &all.originalUrl, &all.requestId, &all.backendBase, &all.backendCertificate,
                                        &all.backendProxy, &all.backendPath, &all.backendQuery, &all.response.reason})
            QCOMPARE(*text, std::string());
        const policy::Context fresh;
        QCOMPARE(all.request.method, fresh.request.method);
        QCOMPARE(all.request.target, fresh.request.target);
        QVERIFY(all.request.version == fresh.request.version && all.response.version == fresh.response.version);
        QVERIFY(all.request.headers.empty() && all.response.headers.empty());
        QCOMPARE(all.response.status, 200);
        QVERIFY(all.now == base::SystemTime());
        QVERIFY(!all.backend && !all.requestBody && !all.responseBody && !all.lastError);
        QVERIFY(!all.isHostSet && !all.hasRequestBody && !all.isRequestBodyConsumed && !all.isResponseBodyConsumed
                && !all.hasResponse && !all.isPreflight);
    }
};

QTEST_APPLESS_MAIN(TestContext)
#include "tst_context.moc"
