/* entente.h - the whole public library, in the order of the flow.
 *
 * bytes become a document, a document becomes text, the text's times and actors become events, events become a graph,
 * passes turn the graph into tables, and renderers turn tables into files.
 */
#ifndef ENTENTE_H
#define ENTENTE_H

#include "entente/base.h"
#include "entente/lexicon.h"
#include "entente/read.h"
#include "entente/text.h"
#include "entente/timex.h"
#include "entente/actor.h"
#include "entente/event.h"
#include "entente/record.h"
#include "entente/eval.h"
#include "entente/corpus.h"
#include "entente/graph.h"
#include "entente/pass.h"
#include "entente/render.h"
#include "entente/pipeline.h"

#define ENT_VERSION "0.1.0"

#endif
