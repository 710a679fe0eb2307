/// Finding words in all current editions (检索): one Lucene index for each replica on its own disk,
/// made from the editions and never a source of anything.
@NullMarked
package chengbao.publication.search;

import org.jspecify.annotations.NullMarked;
