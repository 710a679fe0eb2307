/// Editions, numbers and what is known of units and officers, in the database of this service.
@NullMarked
package chengbao.publication.persistence;

import org.jspecify.annotations.NullMarked;
