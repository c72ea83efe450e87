# Ildsjel, en. One section per room; each message is in all four files.


## common

app-name = Ildsjel


## start


## now


## people


## crews


## shifts


## assigning


## training


## import


## lists


## settings


## history


## errors


## cli


## sample
