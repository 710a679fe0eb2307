/// The domain's ports over PostgreSQL. Rows stay in this package.
@NullMarked
package chengbao.review.persistence;

import org.jspecify.annotations.NullMarked;
