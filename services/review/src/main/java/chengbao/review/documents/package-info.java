/// What review prints for the files.
@NullMarked
package chengbao.review.documents;

import org.jspecify.annotations.NullMarked;
