impl crate::lang::Lang {
    pub fn sentence(&self, op: &crate::domain::Op) -> String {
        format!("{op:?}")
    }
}
impl crate::store::StoreError {
    pub fn sentence(&self, _: &crate::lang::Lang) -> String {
        self.to_string()
    }
}
