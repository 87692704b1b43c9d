#include "entente/actor.h"

const char *ent_actor_kind_name(ent_actor_kind k) {
    static const char *const NAME[] = { "state", "igo", "ngo", "company", "group", "person", "other" };
    return (unsigned)k < ENT_ACTOR_KINDS ? NAME[k] : "other";
}

const char *ent_mention_role_name(ent_mention_role r) {
    static const char *const NAME[] = {
        "name", "demonym", "capital", "body", "person", "office", "anaphor", "compound"
    };
    return (unsigned)r < sizeof NAME / sizeof *NAME ? NAME[r] : "name";
}
