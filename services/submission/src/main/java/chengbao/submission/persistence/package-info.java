/// Where submission keeps things: package-private rows, and the domain's ports over them.
@NullMarked
package chengbao.submission.persistence;

import org.jspecify.annotations.NullMarked;
