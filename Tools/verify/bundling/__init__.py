"""Evidence bundles made and unmade without Kua: for tests of what verifies them."""
