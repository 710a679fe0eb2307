/// What an installation sets for its offices.
@NullMarked
package chengbao.review.settings;

import org.jspecify.annotations.NullMarked;
