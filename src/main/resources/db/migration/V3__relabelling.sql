-- Moves one resource, with its versions and index rows, to another cell of the same person. Runs with the
-- requester's own rights: both cells must be writable, or the policies stop it.
create function maia.relabel(of_type text, of_id text, new_cell integer) returns boolean
  language plpgsql set search_path = pg_catalog as
$$
declare
  resource bigint;
  old_cell integer;
  moved integer;
begin
  select r.res_id, r.partition_id into resource, old_cell
    from public.hfj_resource r where r.res_type = of_type and r.fhir_id = of_id;
  if old_cell = new_cell then
    return false;
  end if;
  update public.hfj_res_ver set partition_id = new_cell where res_id = resource;
  update public.hfj_res_ver_prov set partition_id = new_cell where res_pid = resource;
  update public.hfj_history_tag set partition_id = new_cell where res_id = resource;
  update public.hfj_res_tag set partition_id = new_cell where res_id = resource;
  update public.hfj_res_link set partition_id = new_cell where src_resource_id = resource;
  update public.hfj_res_param_present set partition_id = new_cell where res_id = resource;
  update public.hfj_res_search_url set partition_id = new_cell where res_id = resource;
  update public.hfj_idx_cmb_tok_nu set partition_id = new_cell where res_id = resource;
  update public.hfj_idx_cmp_string_uniq set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_coords set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_date set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_number set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_quantity set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_quantity_nrml set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_string set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_token set partition_id = new_cell where res_id = resource;
  update public.hfj_spidx_uri set partition_id = new_cell where res_id = resource;
  update public.hfj_resource set partition_id = new_cell where res_id = resource;
  get diagnostics moved = row_count;
  if moved <> 1 then
    raise insufficient_privilege using message = 'the resource could not be moved';
  end if;
  return true;
end
$$;
