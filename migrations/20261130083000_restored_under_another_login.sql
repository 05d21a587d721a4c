-- The books of the migrations are for whoever owns them. They named the login that migrated first, so that a backup could
-- only be restored where a login of that name existed, and was read by that login alone.

DROP POLICY bookkeeping ON pacenote._sqlx_migrations;
CREATE POLICY bookkeeping ON pacenote._sqlx_migrations
    USING (current_user = (SELECT pg_catalog.pg_get_userbyid(relowner) FROM pg_catalog.pg_class
                           WHERE oid = 'pacenote._sqlx_migrations'::pg_catalog.regclass))
    WITH CHECK (current_user = (SELECT pg_catalog.pg_get_userbyid(relowner) FROM pg_catalog.pg_class
                                WHERE oid = 'pacenote._sqlx_migrations'::pg_catalog.regclass));
