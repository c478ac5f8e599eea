export default `
máy dệt đứt chỉ dọc liên miên, chị em chạy tới chạy lui nối gút mà tấm vải vẫn đầy sẹo.
thoi gỗ mòn bay ra ngoài, đập vô chân bà Sáu sưng chù vù.
vải dệt xong để kho lên mốc lốm đốm, giặt tẩy rồi còn vệt xám.
đầu go gỉ sét cắt chỉ, tấm thổ cẩm hở một đường như cào.
tiếng máy lách cách suốt, nói với nhau phải ra dấu, về nhà tivi mở hết cỡ.
bụi bông bay như tuyết, thợ đeo khăn mà lông mày trắng xoá.
sợi gặp ngày hanh thì giòn đứt tanh tách, phải tưới nước xuống nền cho ẩm.
tơ tằm kéo ra to nhỏ không đều, gút lụn vụn, lái chê xuống loại ba.
kén luộc quá lửa tơ nhão, non lửa thì gỡ không ra mối, đứt hoài.
tằm ăn dâu ướt một bữa là ỉa chảy, thân mềm nhũn, bốc mùi chua.
con tằm đang ăn rỗi tự nhiên ngẩng đầu lắc lắc, miệng trớ nước xanh rồi chết cứng như phấn.
nhộng rụng khỏi né, kén mỏng lòi ruột, nguyên lứa lỗ công hái dâu.
nhuộm màu đỏ ra tím, mẻ trước mẻ sau lệch tông, khách may đồng phục khổ sở.
áo bà ba đen mặc hai bữa phai xám tro, giặt chung lem hết đồ trắng.
vải nhuộm loang từng đám như mây, chỗ biên đậm chỗ giữa lợt lạt.
thuốc nhuộm rửa hoài nước vẫn đỏ lòm, đổ ra rạch như máu, dân quay phim đưa lên mạng.
tay thợ nhuộm xanh lè tới cùi chỏ, kỳ đá bọt cũng không ra.
chàm ủ trong lu bữa sủi bọt tím ngon lành, bữa thúi như trứng ung, nhúng vải không ăn.
trái mặc nưa giã ra nhuộm lãnh, phải phơi đi phơi lại trăm lần trên cỏ, giờ ai còn kiên nhẫn.
mưa sập xuống giữa lúc đang phơi, nước nhểu lem nhem, cả trăm thước vải coi như bỏ.
dạ, có cách nào giữ màu lá bàng cho nó đứng lâu mà không phải bỏ phèn với sắt không chị?
vỏ cây đước nhuộm lưới nâu bền thiệt, mà giờ cấm rừng, lấy gì thay đây?
lưới ni-lông phơi nắng mục, kéo cá nặng là toác một đường dài.
chỉ may dỏm, mũi kim bị nóng chảy dính, may đồ jean là đứt phừng phực.
máy may bỏ mũi ngay đường gấp bốn lớp, chỉnh kim lên xuống đủ kiểu.
kim gãy văng mất cái mũi, cả chuyền ngưng lại rọi nam châm tìm trong đống áo.
chỉ dưới rối nùi như tổ chim, thay suốt chỉ ba lần vẫn cục.
vải thun may xong đường lai lượn sóng như lá rong, ủi không xuống.
bàn ủi hơi nhỏ nước vàng lên áo sơ mi trắng, tẩy xong thành lỗ.
áo khoác lông vũ xì lông qua đường kim, khách mặc áo đen dính trắng xoá.
nút áo bung sau một lần giặt, dây kéo kẹt vải, hàng về một container.
cắt vải xếp trăm lớp, lớp trên đúng rập lớp dưới lệch cả phân.
vải sọc ráp hai thân không khớp, nhìn cái áo tưởng bị gãy.
thêu máy chỉ kéo nhăn rúm nền, bông hoa méo xẹo.
cườm kết tay rớt lộp độp lúc cô dâu bước lên thảm, tiệm em mắc cỡ muốn độn thổ.
đan lục bình phơi không kịp nắng mốc đen, sọt xuất đi bị trả vì có con mọt.
cói chẻ gặp mưa thâm kim, chiếu dệt ra lốm đốm, bán bằng nửa giá.
nón lá ủi lò than cháy sém, khói than nhức đầu mà lá vẫn nhăn nheo.
sợi xơ dừa se bằng tay chai cứng, bụi dừa vàng ám nhà ám cửa.
tre chẻ nan bị cật đứt tay, ngâm ao ba tháng hôi rình mà mọt vẫn ăn.
mây luộc dầu xong khói um, sợi giòn gãy khi uốn góc ghế.
giày mới đi đúng ba bữa là há mõm, keo trắng bệch gỡ ra như cơm nguội.
keo dán giày hăng nồng, con gái trong chuyền kinh nguyệt thất thường, ai cũng ngại sinh con.
đế cao su xịt men trắng để lâu ngả vàng, cong lên như vỏ chuối.
mũi giày da nhăn nheo vì gò non tay, phom mòn nên chiếc to chiếc nhỏ.
da bò thuộc hôi phèn, gặp mưa chảy màu nâu lem hết tất.
giả da bong từng mảng như vảy cá, ghế sofa mới hai năm mà ngồi dính quần.
xưởng thuộc da xả nước có lông, đen ngòm, kênh đặc quánh, đi qua phải nín thở.
da ướp muối tới nơi đỏ lòm, sờ nhớt, rụng lông từng mảng, hư cả lớp mặt.
giày bảo hộ mũi sắt nặng, đi tám tiếng phồng chân, anh em đổi dép lê.
đôi ủng mủ lội bùn, cổ ủng nứt toác đúng chỗ gập, nước vô lõng bõng.
dép tổ ong ép lệch quai, ngón chân thò ra, thợ cắt lại bằng kéo.
may túi xách chỉ nilon bóng mà cắt nút không đốt, tuột dần cả đường.
sofa mút xẹp lép sau một mùa, ngồi xuống đụng thanh gỗ đau mông.
tủ ván dăm gặp ngập nở bung như bánh đa nhúng, bản lề rớt ra.
gỗ keo xẻ tươi đóng bàn, bán được ba tháng khách gọi kêu nứt đầu, cong mặt.
lò sấy gỗ nửa nóng nửa nguội, tấm ngoài khô giòn mà lõi còn chảy nước.
gỗ cao su mốc xanh ăn sâu vô thớ, bào hoài chưa hết vệt.
mọt đùn bột trắng dưới chân giường, đêm nghe cạp cạp như chuột gặm.
ghép tấm keo sữa, mùa mưa nở bung đường keo, bàn ăn hở khe nhét vừa đồng xu.
mộng đóng lỏng, ghế lắc cọt kẹt, ông khách mập ngồi một cái là sụm.
sơn PU nổi bọt li ti, phun lại thì dày cộm như kẹo mạch nha.
bàn màu óc chó lô trước đỏ lô sau xám, khách Mỹ trả cả công-ten-nơ.
cẩn ốc xà cừ bong khi trời hanh, gắn keo con voi thì ố quanh viền.
bụi chà nhám mịn như phấn, đóng dày trong quạt, xẹt lửa là cháy rụi.
máy bào cuốn hai mặt nhai gỗ, lẹm mất đầu ván một gang.
gỗ lũa trục dưới sông lên để nắng tét toác, tiếng nổ như pháo.
dừa già xẻ làm sàn đẹp mà thớ xơ, dằm đâm vô chân nhức cả tuần.
tre ép bị tách lớp, gõ nghe rỗng, nước đổ lên là phồng.
nhang khói đen ám trần nhà thờ tổ, cuốn thư thếp vàng lột từng vảy.
tượng mít sơn thếp mới xong vài tháng rạn từ cổ xuống bụng, thầy trụ trì buồn.
đất sét lấy dưới ruộng lên lẫn rễ, chuốt lu bị nứt miệng.
phơi nắng gắt chỗ khô chỗ ướt, cái khạp cong như người gù.
lò bầu đốt củi, chỗ gần lửa chảy men dính chùm, chỗ xa thì non, gõ kêu bịch bịch.
men xanh rạn mẻ này ra rạn, mẻ kia bọng rộp như da ếch.
tô chén vẽ bông bay màu, lò ga tăng lửa lẹ quá nên hoa văn nhoè.
cái bình to rút khỏi lò nghe tách một cái, nứt từ đáy lên, công nửa tháng đi tong.
khách Âu bắt thử chì trong men, tụi tui làm nghề ba đời đâu có hay chì là gì.
gốm đỏ Vĩnh Long xuất qua đó, mùa đông nước đóng băng trong đất, bể từng vảy.
chậu kiểng sùi bông trắng muối, chùi bàn chải bữa sau lại mọc.
cao lanh Bình Dương lọc không kỹ, chén nung ra đốm đen như ruồi đậu.
bàn xoay điện giật cục, đang vuốt cổ bình nó khựng, méo xẹo.
thợ chuốt già lưng còng, đám trẻ thà đi làm giày da, chẳng ai học vuốt đất.
lò nung điện cháy dây mayso liên tục, nhiệt báo một đằng lửa một nẻo.
khói lò gạch thủ công đen nghịt, lúa kế bên trổ không thoát, chủ lò đền mãi.
gạch ra lò có viên phồng cong, viên vỡ vụn trắng nõn như cục vôi sống nở.
đất làm gạch lẫn vôi sò, gặp mưa nổ lốp bốp, tường nhà người ta rỗ hết.
mặt ngói loang lổ rêu xanh sau một mùa, dột tong tong giữa bàn thờ.
ngói nung non uống nước như bọt biển, mái oằn xuống.
lò tuynel chạy mà goòng trật bánh giữa hầm, phải chờ nguội bốn ngày mới chui vô kéo.
đất hết, xe chở đất từ huyện khác về, chủ lò ngáp ngáp, thợ nghỉ phân nửa.
có ai chỉ cách trộn bùn nạo kênh với trấu làm gạch nhẹ không, chớ bùn đổ đống vầy uổng.
gạch đất ép không nung đem xây chuồng heo, heo ủi ba tháng rã thành đất.
gạch tro bay vuông vức mà trét hồ không bám, bong từng tảng lòi mặt láng o.
đá chẻ ong xây giếng, có viên mềm như bánh, chim khoét làm tổ.
đường nhựa mới thảm lồi lõm như khoai môn, nắng lên in dấu chân chống xe.
xe container chạy miết, hai lằn bánh lún thành mương, mưa đầy nước như ruộng.
nhựa đường nấu khói vàng khét, công nhân ngủ mơ còn nghe mùi.
lớp đá dăm chưa lu kỹ đã tráng, ba tháng bong như vảy tê tê.
đường đất đỏ bazan mưa dẻo quẹo, bánh xe quấn bùn to như thúng.
nắng thì bụi đỏ ối, lá cà phê nhuộm màu gạch, phơi đồ coi như nhuộm lại.
đường vô ấp rải đá mi, xe đạp học trò trượt bánh trầy đầu gối hoài.
cống ngang đường sụp, miệng cống bể, cắm cành cây cảnh báo mà đêm ai thấy.
nền đường đắp qua vùng sình, ba năm vẫn lún lượn sóng, chạy xe như ngồi ghe.
hai đầu cầu lún hụt một bậc, xe qua dằn cái rầm, rớt hàng.
rải vải địa kỹ thuật rồi đổ cát, mà bùn vẫn phụt lên mặt như mụn bọc.
đá mỏ xa, xe chở tới đây giá gấp đôi, ở đây chỉ có cát với sình, làm sao cho cứng?
có người trộn vôi, có người trộn xi măng, còn tui nghe đồn trộn nước enzyme gì đó, có thiệt không?
lề đường xói hàm ếch, cỏ mọc trùm, xe tránh nhau rớt bánh xuống mương.
hố ga không nắp, nilon bay đậy ngang, bà bán vé số thụt chân gãy ống quyển.
xe lu rung làm nứt nhà hai bên, dân ra chặn, công trình đứng nửa năm.
đê sông Hồng chỗ cống cũ thấm ướt chân, cỏ mọc xanh bất thường, cụ trưởng điếm lo.
tổ mối trong thân đê to bằng cái mâm, khoan bơm vữa mà vẫn còn hang nhánh.
mặt đê xe quá tải chạy băm nát, mưa ngấm xuống, nứt dọc dài trăm mét.
dân đào ao nuôi cá sát chân, đào xong thấy nước đục đùn lên lụp bụp.
đê biển lát tấm bê tông, sóng moi cát bên dưới, tấm kêu cộp cộp rồi sụp.
cỏ lông tây trên mái đê bị trâu gặm trụi, mưa xói rãnh như móng cào.
đóng cọc bê tông sát mé chắn sóng, lừng khừng vài mùa là nghiêng ngả như răng bà già.
cống dưới đê cửa gỗ mục, hà ăn, triều cường tràn vô ruộng mạ.
nửa đêm trống dồn, cả làng vác bao tải, tre, rơm chạy ra chỗ đê sủi.
chẻ tre đan phên cắm xuống mé mà phên nổi lên theo nước, cột đá cũng trôi.
áo dài lụa Tân Châu nhỏ một giọt nước mắm là ố, tiệm giặt hấp cũng chịu.
gấm dệt Vạn Phúc nay dệt pha sợi tổng hợp, khách đốt thử thấy vón cục, mất mặt cả làng.
thổ cẩm của mẹ em dệt nửa năm một tấm, người ta in máy bán bằng một phần mười.
sợi lanh phơi sương, đập bằng đá, lăn nhẵn, tay chị nào cũng nứt đen.
váy nhuộm chàm thấm mồ hôi dây ra da xanh như bị bầm, khách Tây la trời.
hấp vải, giặt xả rồi mà còn mùi khai khai, mặc ngứa cổ.
quần jean mài đá bọt bụi mù, xịt thuốc tím tay lở, cái đậm cái lợt.
in lụa nghẹt bản, chữ đứt nét, mực lem qua áo kế.
in chuyển nhiệt lên áo cotton nứt như ruộng hạn sau ba lần giặt.
kim tuyến rớt lấp lánh khắp nhà, vô mắt con nhỏ đỏ ngầu.
len đan tay xổ lông, em bé ho vì hít xơ.
chăn bông lâu ngày xẹp cứng, đem bật lại bụi bay đầy ngõ.
nệm cao su non nhái bốc mùi nhựa, nằm nóng hầm lưng, sáng dậy nhức đầu.
gối lá trà mốc bên trong, nằm ngửi mùi ẩm tưởng tóc mình hôi.
mùng tẩm thuốc giặt ba lần muỗi đậu như thường.
dây thừng xơ dứa ngâm nước mặn mục ruột, kéo neo đứt phựt giữa giông.
chỉ câu cuộn lâu xoắn lò xo, quăng ra rối như tóc tiên.
vỏ ruột xe cũ cắt làm sọt, mùi hôi cao su dưới nắng choáng váng.
túi giấy bồi hồ gián gặm, quai bung, cô bán bánh bị khách nhắc.
giấy dó làng tui xeo tay, nắng ít là phơi bốn ngày, chỗ dày chỗ mỏng, hoạ sĩ chê.
vỏ dó nấu vôi, lọc mắc nước, sông giờ bẩn nên giấy ngả xám.
quạt giấy bồi hồ nếp mọt ăn rằn ri, nan tre mốc đốm.
lồng đèn Hội An khung tre gãy khi xếp, vải bạc màu sau một mùa treo.
sơn mài làng em phủ chục lớp, trời khô lại không chịu khô, ủ phòng ẩm thì dính bụi.
sơn ta lở mặt thợ mới, sưng húp như ong đốt, bôi khế chua cả tuần.
vỏ trứng cẩn bị vàng, mài lòi nền, mất công gõ từng mảnh.
khảm trai cưa lọng bụi tanh, hít vô tức ngực, mắt lại kèm nhèm.
chạm bạc cháy cong, hàn vảy không chảy, bạc đen sì sau vài tháng chưng tủ.
đúc đồng lư hương bị khuyết râu rồng, đắp lại lộ vết khác màu.
đá mỹ nghệ Non Nước bột bay trắng cả cây bàng, mùa mưa chảy sữa ra biển.
`
