/// Pages of other platforms: which may be asked for, how they are fetched, and what they say.
@NullMarked
package chengbao.publication.outside;

import org.jspecify.annotations.NullMarked;
