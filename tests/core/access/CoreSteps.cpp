#include "tests/core/access/CommandTable.h"

namespace arnold::test {
namespace {

constexpr auto kInside = "a step within commands that have asked";
constexpr auto kToken = "whoever holds the cart's token may";
constexpr auto kProof = "a proof stands for the permission: a password, a token, another log-in";
constexpr auto kOwn = "only of one's own session or account, which the caller passes";
constexpr auto kBulk = "import, seed and demo stores, from the command line";
constexpr auto kServer = "the server's own chore";

constexpr CoreStep kSteps[] {
        {"books/issue", kInside},
        {"books/issueImported", kBulk},
        {"books/noteReturn", kInside},
        {"books/enrol", kInside},
        {"books/takeNumber", kInside},
        {"books/takeNumbers", kInside},
        {"cart/create", "everybody may begin a cart"},
        {"cart/keepSeenPrices", kToken},
        {"cart/addLine", kToken},
        {"cart/changeLine", kToken},
        {"cart/removeLine", kToken},
        {"cart/change", kToken},
        {"cart/giveToCustomer", kToken},
        {"cart/adopt", kToken},
        {"catalog/insertProduct", kBulk},
        {"catalog/insertProducts", kBulk},
        {"customers/insert", kBulk},
        {"customers/registerAccount", "everybody may register"},
        {"customers/signIn", kProof},
        {"customers/requestVerification", kOwn},
        {"customers/verify", kProof},
        {"customers/requestReset", "everybody may ask; only the mailbox's owner hears"},
        {"customers/resetPassword", kProof},
        {"customers/changePassword", kProof},
        {"customers/requestEmailChange", kOwn},
        {"customers/changeEmail", kProof},
        {"customers/matchCustomer", kProof},
        {"customers/tell", kInside},
        {"exchange/placeOne", kBulk},
        {"exchange/insertDemoShop", kBulk},
        {"identity/useOneTimeToken", kProof},
        {"identity/pinAnswer", kProof},
        {"identity/requireToGive", "it is a check itself"},
        {"identity/requireToManage", "it is a check itself"},
        {"identity/startFactor", kOwn},
        {"identity/confirmFactor", kOwn},
        {"identity/renewRecoveryCodes", kOwn},
        {"identity/removeFactor", kOwn},
        {"identity/passFactor", kProof},
        {"identity/acceptInvitation", kProof},
        {"identity/newPasskeyChallenge", kOwn},
        {"identity/addPasskey", kOwn},
        {"identity/removePasskey", kOwn},
        {"identity/signInWithPasskey", kProof},
        {"identity/refresh", kProof},
        {"identity/takeLogin", kProof},
        {"identity/endLogin", kProof},
        {"identity/signInExternally", kProof},
        {"identity/unlinkExternal", kOwn},
        {"identity/endSession", kOwn},
        {"identity/endOwnSession", kOwn},
        {"identity/goOnAnew", kOwn},
        {"identity/endOtherSessions", kOwn},
        {"identity/ensureSigningKey", kServer},
        {"identity/rotateSigningKey", kServer},
        {"identity/signInStaff", kProof},
        {"identity/changeStaffPassword", kProof},
        {"inventory/allocate", kInside},
        {"inventory/settleAllocation", kInside},
        {"inventory/releaseAllocation", kInside},
        {"inventory/reserve", kInside},
        {"inventory/bookMovement", kInside},
        {"inventory/insertOpeningStock", kBulk},
        {"orders/joinAccount", kProof},
        {"orders/enrolNode", kServer},
        {"orders/journalIssued", kServer},
        {"orders/placeWeb", kToken},
        {"orders/countPromotions", kInside},
        {"orders/storeAnswer", kInside},
        {"orders/of", "it is a check itself"},
        {"orders/moveGoods", kInside},
        {"payments/moveAttempt", kInside},
        {"payments/record", kInside},
        {"promotions/countUses", kInside},
        {"till/requireOrApproved", "it is a check itself"},
        {"till/enrolDevice", kProof},
        {"till/takeDeviceAct", kProof},
        {"till/signInAtDevice", kProof},
        {"till/changeDeviceKey", kProof},
        {"till/bookDocument", kInside},
};

} // namespace

const std::vector<CoreStep> &steps()
{
    static const std::vector<CoreStep> all(std::begin(kSteps), std::end(kSteps));
    return all;
}

} // namespace arnold::test
