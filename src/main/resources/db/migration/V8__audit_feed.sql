-- How far the audit of each node has been sent to an audit repository.
create table maia.feed_position (
  node text primary key,
  day date not null,
  position bigint not null
);
