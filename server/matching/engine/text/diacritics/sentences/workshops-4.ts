export default `
bát men lam nung ra rỗ đầu đinh, chạm ngón tay thấy lấm tấm như da gà.
men bong từng mảng để lộ xương đất vì đồ mộc còn dính bụi lúc nhúng.
đất sét luyện chưa kỹ, lẫn sỏi vôi, nung xong vài bữa ngậm hơi ẩm là nổ bốp.
nứt chân chim trên mặt đĩa là do men co nhiều hơn xương khi nguội.
nung hoàn nguyên thiếu ôxy thì men đồng chuyển đỏ huyết dụ, dư chút gió lại ra xanh.
lò bầu đốt củi ngày xưa mất ba ngày ba đêm, người coi lửa thức trắng hai con mắt đỏ kè.
lò gas con thoi tiết kiệm, nhiệt đều, nhưng màu men không còn nét hoả biến ngẫu nhiên.
thợ chuốt bàn xoay ở Bàu Trúc đi giật lùi quanh khối đất, không cần bàn xoay.
bình gốm Chăm nung rơm ngoài trời, lốm đốm khói đen, mỗi cái một vẻ.
khuôn thạch cao hút nước lâu ngày trơ lì, đổ rót mãi không chịu khô.
hồ rót để lắng, quên khuấy, đáy bình dày cộm còn miệng mỏng tanh.
chất điện giải thuỷ tinh lỏng cho vào hồ giảm lượng nước mà vẫn chảy sánh.
chum tương rịn nước ra thành, mẻ tương mốc đen hỏng sạch.
ngói âm dương đổ mồ hôi, rêu bám đen thui, mưa lớn dột tong tong.
gạch tuynen ra lò nhiều viên non, gõ kêu bịch bịch chứ không keng.
viên gạch mộc phơi gặp mưa rào nhão nhoẹt, mất đứt hai vạn viên.
trộn than cám vào đất giúp viên gạch tự cháy từ trong, đỡ tốn nhiên liệu.
lò gạch thủ công khói táp cháy ngọn lúa, ruộng quanh lò lép kẹp.
tỉnh ra chỉ thị xoá sổ lò đứng trước cuối năm, chủ lò lao đao tìm nghề khác.
gạch không nung ép từ mạt đá, xỉ than, bà con chê nặng và khó bắt vữa.
tường xây gạch bê tông khí chưng áp nứt xé chéo góc cửa, thợ tô trét lại mấy lần.
vữa khô nhanh quá do gạch hút nước, phải tưới ẩm hay dùng vữa chuyên dụng lớp mỏng.
muối trắng nổi phấn trên tường gạch đỏ, cạo đi qua mùa mưa lại trồi.
gạch men lát nền dộp, đi nghe lộp bộp, nửa đêm bung nổ như súng.
bột trét lót không chừa mạch co giãn nên trời lạnh đột ngột nền đội lên.
máy ép gạch ceramic ba nghìn tấn, bột phun sấy ẩm sáu phần trăm tơi như cát.
lỗi lõi đen trong viên gạch vì chất hữu cơ chưa kịp cháy hết đã kết khối.
mài cạnh gạch granit bắn nước trắng đục, bùn mài lắng đầy ao chẳng biết đổ đâu.
bùn mài đem phối lại vào xương gạch năm phần trăm không hại gì.
kính cường lực tự nổ giữa trưa, mảnh như hạt ngô rơi rào rào.
tạp chất niken sunfua trong phôi kính chuyển pha gây nổ, thử ngâm nhiệt mới lọc ra.
cắt kính bằng mũi hợp kim chấm dầu hôi, bẻ rắc một cái ngọt xớt.
bể nấu thuỷ tinh chạy liên tục bảy năm mới tắt sửa gạch chịu lửa.
chai thổi ra mỏng đáy, chiết bia nóng lạnh đột ngột vỡ toang.
bọt khí, vân xoắn, hạt đá chưa chín là ba tật hay gặp của thuỷ tinh.
mảnh vụn thuỷ tinh màu lẫn lộn nên chỉ nấu được chai xanh rêu.
người thợ thổi bóng đèn phồng má, tay xoay ống sắt, giọt lửa đỏ lừ phình dần.
dải ủ nguội phải chạy chậm, hấp tấp thì ly rót nước sôi nứt đôi.
gương soi ố đen viền vì nước lau ngấm vào lớp bạc sau lưng.
kính hộp đọng sương ở giữa, keo chân không hở, hạt hút ẩm đã no.
màng dán kính phồng bọt, kéo gạt hoài không ra, nắng vào tím ngắt.
đá hoa cương nứt dăm khi cẩu, nhựa lót lưới mặt sau cứu được đôi phần.
cưa dây kim cương cắt khối đá vuông vức, nước phun bụi trắng như sữa.
thợ đá Non Nước hít bụi silic từ nhỏ, bốn chục tuổi đã thở khò khè.
tượng Phật ngọc đá cẩm thạch bị rỉ vàng loang vì có lẫn pyrit.
bàn bếp đá trắng dính nghệ với rượu vang, chà cách mấy vẫn còn vệt.
chất phủ chống thấm gốc flo làm giọt nước lăn tròn như trên lá sen.
cối đá Ninh Vân đục tay, rãnh cối toả tia, xay bột nước mịn mượt.
nổ mìn khai thác đá rung rinh nhà dân, bụi phủ lá chè trắng phau.
máy nghiền cát nhân tạo cho hạt dẹt, trộn bê tông khô khốc khó bơm.
cát sông khan hiếm, giá nhảy gấp ba, công trình nằm chờ dài cổ.
cát biển rửa mặn rồi vẫn lo cốt thép gỉ, nghiên cứu thêm mới dám dùng.
xi măng để lâu vón hòn, bóp không tan, trộn ra bở như bánh quy.
mẫu bê tông nén ở hai mươi tám ngày chỉ được mười tám mêga, thiết kế hai lăm.
đổ cột ban trưa quên bảo dưỡng, mặt nứt nẻ mai rùa ngay chiều hôm đó.
tưới đẫm, phủ bao bố, che bạt tối thiểu bảy ngày cho bê tông khỏi mất nước.
phụ gia siêu dẻo bơm dư làm bê tông phân tầng, vữa nổi lên đá chìm xuống.
tro bay thay một phần xi măng, toả nhiệt ít, đúc khối lớn khỏi nứt.
xỉ lò cao nghiền mịn phản ứng chậm song cường độ về sau vượt trội.
lò quay xi măng kết vòng bên trong, clanhke ra cục to như cái thúng.
gạch chịu lửa rụng từng mảng, vỏ lò đỏ rực, cả ca hối hả phun nước làm mát.
tận dụng nhiệt khí thải phát điện, nhà máy tự lo được một phần tư nhu cầu.
đốt bùn thải và rác công nghiệp trong lò nung phải canh ngặt lượng clo.
bụi lọc túi rách, ống khói phun trắng mái ngói cả ấp.
cọc ly tâm đúc sẵn nứt đầu lúc ép, thép chủ tòi ra như râu.
tấm lợp fibrô xi măng giòn, thay sợi amiăng bằng sợi PVA nhập thì đội giá.
vôi sống tôi bằng nước sôi sùng sục, bắn vào mắt là hỏng.
nung vôi đốt than đá mùi lưu huỳnh khé cổ, chó mèo cũng bỏ đi.
hàng trăm lò vôi ven sông ngừng lửa, còn trơ những ống gạch rêu phong.
sơn nước quét tường mới một mùa mưa đã phấn hoá, quệt tay trắng bệch.
chân tường thấm ẩm, sơn phồng túi nước, chọc vào chảy ròng.
cạo sạch, đục vữa, quét chống thấm thẩm thấu rồi mới trát lại.
pha sơn theo quạt màu, thùng đầu với thùng sau lệch nhau nửa tông.
sơn để kho hai năm lắng cứng như đá, máy lắc lắc cả giờ chưa tan.
váng da trên mặt lon, vớt ra, lọc qua vải mùng rồi pha dầu thông.
sơn tĩnh điện sần vỏ cam do súng đặt gần và bột cũ lẫn ẩm.
móc treo đóng dày sơn nên không dẫn điện, hàng hút bột chỗ có chỗ không.
lò sấy sơn hai trăm độ mười lăm phút, non thì cạo tróc, già thì ngả vàng.
phốt phát kẽm kết tinh thô làm màng sơn kém bóng, chỉnh lại độ axit tự do.
sơn epoxy nền xưởng bong theo vệt bánh xe, nền bê tông còn ẩm tám phần trăm.
sơn chống hà đáy ghe chưa đầy sáu tháng hàu bám lởm chởm, cạo phát ngán.
sơn phản quang kẻ vạch đường trộn hạt bi thuỷ tinh rắc nóng.
tẩy sơn bằng hoá chất clo hữu cơ độc lắm, mở cửa cho thoáng nghe con.
phun cát cầu cảng bụi mù, vải bạt che phần phật, dân chài la ó.
sơn lót giàu kẽm bảo vệ kiểu hy sinh, xước nhẹ thép vẫn chưa gỉ.
màng sơn khô đo được bảy chục micrô, hợp đồng đòi trăm hai, phải phun bù.
mực bút lông khô ngòi, chấm cồn cứu được vài chữ.
bể mạ kẽm đục ngầu, hàng ra xám xịt, góc trong không ăn.
mạ niken bị rộp bong, bẻ gập là lột như giấy bạc.
tẩy dầu chưa sạch, màng nước đứt quãng trên bề mặt thì mạ chi cũng bong.
nồng độ chất bóng cao làm lớp mạ giòn, ứng suất kéo nứt lăn tăn.
thử thể tích Hull trong cốc nhỏ cho biết dải dòng nào bị cháy, dải nào mờ.
lọc than hoạt tính qua đêm, châm lại phụ gia, bể sáng trở lại.
khí crôm sáu bốc lên vàng mù, chảy máu cam là chuyện thường ngày.
chuyển sang crôm ba ít độc, màu hơi ngả tối, khách quen mắt rồi cũng ưng.
mạ kẽm nhúng nóng xỉ bám gai tay, mép lỗ ren lấp kín phải taro lại.
trước khi nhúng khoan lỗ thông hơi, kẻo ống kín nổ văng kẽm lỏng.
kẽm tràn chậu sôi bốn trăm năm chục độ, giọt nước rơi vào bắn như pháo hoa.
anốt hoá nhôm ra màu sần, loang, cầm vân tay in lại mãi.
bịt lỗ xốp trong nước nóng có niken axêtat, màu giữ bền ngoài trời.
mạ vàng giả trang sức, mồ hôi muối đeo nửa tháng ra đồng đỏ.
mạ hoá học niken phốt pho phủ đều cả lòng ống, không cần dòng điện.
nước rửa sau mạ qua ba bậc ngược dòng tiết kiệm được tám phần mười.
cột nhựa trao đổi ion hấp thu kim loại, rửa giải lấy lại dung dịch đặc.
bùn xi mạ chứa hydroxit đồng, crôm, niken, trước giờ cứ chôn lén sau vườn.
cảnh sát môi trường phục hai đêm bắt quả tang ống xả ngầm ra kênh.
làng mạ Thanh Thuỳ giếng khơi nào múc lên cũng ngửi tanh tanh.
mạ đồng xyanua bóng khít mà cực độc, xưởng phải có tủ thuốc giải ngay cửa.
axit sunfuric đặc đổ vào nước chứ ai lại làm ngược, sôi bắn mù mắt đó.
can nhựa đựng axit nitric để nắng căng phồng như trống, nắp bật tung.
xút vảy hút ẩm chảy nhão, dính vào da nhớt nhớt rồi phỏng sâu.
nước Javen ngửi xốc, pha nhầm với thuốc tẩy bồn cầu sinh hơi clo ngạt thở.
phích hoá chất mất nhãn, chẳng ai dám mở, cất xó nhà kho chục năm nay.
bảng an toàn hoá chất tiếng Anh dày cộp, công nhân dòm hình đầu lâu là đủ hiểu.
vòi rửa mắt khẩn cấp bị chất thùng chắn lối, lúc cần mò không tới.
phản ứng toả nhiệt mất kiểm soát, áo làm lạnh hết công suất, màng nổ bung.
nạp nguyên liệu từng mẻ nhỏ, khuấy đều, giữ dưới bốn mươi độ mới dám tăng tốc.
cột chưng cất bị ngập lụt, chênh áp tăng vọt, sản phẩm đỉnh lẫn cấu tử nặng.
tháp đệm hấp thụ khí amoniac bằng nước, vòng đệm sứ bể nghẽn dòng.
chất xúc tác nhiễm lưu huỳnh mất hoạt tính, hoàn nguyên bằng khí hydro nóng.
ly tâm đường non không tách mật, tinh thể bết lại như kẹo kéo.
tinh thể muối to nhỏ tuỳ tốc độ bay hơi và độ khuấy động của ruộng.
chiết tinh dầu sả bằng nồi đồng, cất hơi nước hai tiếng, dầu vàng nổi bóng.
sáp ong lọc lẫn xác ong cháy nâu, nấu cách thuỷ rồi để nguội bóc đáy.
xà phòng thủ công nấu non xút ăn rát da, nấu kỹ ủ sáu tuần mới dịu.
nước rửa chén tách lớp, muối cho quá tay loãng toẹt.
nhang trầm rắc tạp chất keo, đốt khói cay xè chứ thơm gì nổi.
chân nhang nhuộm đỏ Quảng Phú Cầu phơi xoè như bông hoa khổng lồ.
pháo hoa giấy, diêm quẹt ẩm đầu, quẹt chục que mới bật lửa.
cồn khô cháy xanh lè, đun lẩu cay mắt, có người bỏng vì châm thêm lúc còn lửa.
phân bón lót trộn ure gặp ẩm chảy nước, vón tảng đập bằng vồ.
tạo hạt phân trong trống quay, phun hơi, sấy nguội, áo dầu chống kết khối.
thuốc trừ sâu đóng gói, mùi lân hữu cơ hắc như tỏi thối, phải đeo mặt nạ hai phin.
keo con voi trắng mốc quanh mối dán, dính tay lột cả da.
keo dán gạch hết hạn trộn không nở, treo gạch trượt xuống từ từ.
silicon trám khe bồn tắm mốc chấm đen, khoét ra bơm lại loại kháng nấm.
băng keo trong gặp lạnh hết dính, thùng bung toang giữa kho đông.
bột màu ôxít sắt đỏ mịn như phấn, rơi ra nền quét đâu lem đó.
sơn móng, mực xăm, phẩm nhuộm rẻ tiền chứa chất cấm, kiểm tra mới tá hoả.
pin chì tái chế nấu lậu giữa đồng, trẻ con trong xóm máu nhiễm chì.
xưởng phá dỡ bình ắc quy làng Đông Mai dời ra cụm công nghiệp từ lâu mà đất vẫn độc.
quặng sắt nghèo tuyển từ, tinh quặng ẩm nhão, mùa mưa không xúc nổi.
quặng đồng xay mịn, tuyển nổi bằng bọt dầu thông, váng óng ánh màu cánh gián.
đuôi quặng bồi đầy đập, trời mưa to ai cũng nơm nớp vỡ bờ.
thiêu kết quặng, khí thải mang SO2 qua tháp sữa vôi thành thạch cao.
nấu luyện thiếc Quỳ Hợp, gió lò thổi đục ngầu, xỉ đen nhánh.
lò điện hồ quang nấu thép phế nổ đùng vì lọt bình gas kín.
thép lỏng nhiều khí hydro đông lại nở trắng đốm bên trong.
khử khí trong chân không, thổi argon đáy thùng, thép sạch rõ rệt.
đúc liên tục bị rách vỏ, thép chảy tràn xuống sàn, báo động réo vang.
phôi vuông cán thanh vằn ra nứt dọc, hằn vết như bị mèo cào.
vảy cán rơi lộp độp, gom lại bán cho lò xi măng làm chất trợ.
dây đồng cán nguội ngả xanh gỉ trong kho muối ven biển.
điện phân tinh luyện đồng, bùn dương cực giữ lại bạc và vàng.
nhôm định hình đùn ra xước dọc, khuôn mòn, thanh xoắn như thừng.
hoá già nhân tạo sáu tiếng ở một trăm bảy lăm độ đưa thanh nhôm tới độ cứng quy định.
kẽm tấm cuốn mái, ống xối hàn thiếc, thợ thiếc gõ lanh canh dọc phố Hàng Thiếc.
tấm tôn lạnh bị gỉ trắng vì xếp chồng lúc còn ướt.
thép không gỉ mua rẻ, nam châm hút dính, dùng rửa chén vài tuần lấm tấm nâu.
vết hàn inox ố cầu vồng, tẩy bằng gel axit rồi xả nước cho thụ động lại.
đường ống ngầm bị ăn mòn điểm, chôn hai tấm anốt magiê cách nhau mười mét.
cọc cầu cảng ăn mòn dữ nhất ở vùng mực nước lên xuống.
thợ kim hoàn thổi đèn khò, hàn the sủi trắng, bạc chảy rúm.
nhẫn vàng tây nứt đáy vì non tuổi, nong lên một số là rạn.
thử vàng bằng đá cọ rồi chấm axit, vệt tan mau là vàng thấp.
phân kim vàng bạc bằng nước cường toan, khói nâu cuồn cuộn qua cửa sổ.
bụi vàng bám áo, thảm, cả nước rửa tay cũng phải gom đốt lấy lại.
dây chuyền kéo qua bàn kéo, mắt xích hàn từng cái nhỏ như hạt kê.
đánh bóng bạc đen bằng muối nở với giấy nhôm, sáng choang sau vài phút.
đá ruby Lục Yên nung nhiệt cho đỏ tươi, nứt thì trám thuỷ tinh chì.
ngọc trai cấy Hạ Long lớp xà cừ mỏng, đeo vài năm tróc lõi.
khách mua nhẫn cưới đòi khắc tên bên trong, thợ khắc nhầm tên người yêu cũ.
hàng chạm bạc Đồng Xâm chạm lộng, từng sợi râu rồng tách hẳn mặt nền.
thợ đậu bạc se sợi đôi thành hoa văn, nung chảy dính bằng vảy hàn mịn.
lư đồng gò Đại Bái vẩy axit tạo màu giả cổ, chùi vài lượt ra đồng mới.
tranh kính, đèn lồng Hội An bung keo khi gặp mưa dầm.
khung tre uốn hơ lửa than, ai non tay là gãy đánh tách.
nặn tò he bột nếp phẩm màu, để vài bữa khô nứt mốc xanh.
con rối nước gỗ sung nhẹ tênh, sơn thếp phải chịu ngâm cả mùa diễn.
nghề làm đàn bầu, đàn đáy cần gỗ ngô đồng phơi sương nắng cho kiệt nhựa.
mặt nạ giấy bồi trung thu bóc khỏi khuôn xi măng, dán thêm lớp bản rồi vẽ.
diều sáo căng vải dù, sáo khoét gỗ vàng tâm tiếng vo ve đêm hè.
chổi đót rụng hạt đầy nhà, giặt nước xong quét mới êm.
mành trúc, quạt nan Chàng Sơn phất giấy dó nhuộm, gấp vào mở ra rột roạt.
đá cuội nhặt suối đánh bóng xếp hòn non bộ, bán giá trên trời.
kính gửi ban quản lý cụm công nghiệp, chúng tôi xin gia hạn thời hạn di dời lò nung thêm sáu tháng.
bà con quanh lò đồng lòng ký tên, ai cũng chán cảnh phơi quần áo dính muội than.
ông chủ trẻ nối nghiệp cha, đem gốm quê sang hội chợ Frankfurt, bán hết sạch trong hai ngày.
hàng xuất đi tới nơi vỡ ba phần, hãng tàu bảo tại đóng rơm chưa chặt.
chén dĩa bằng sứ xương mỏng dính soi thấy ngón tay mà gõ ngân trong vắt.
men chứa chì ngâm giấm thôi ra kim loại nặng, siêu thị Tây cấm ngặt.
cối nghiền bi quay ì ầm ba mươi tiếng một mẻ, sàng qua lưới mịn còn sót trên hai phần trăm.
lọc ép khung bản vải rách, hồ lỏng phọt ra trắng cả người.
máy đùn chân không hút kém, thỏi đất có bọng khí, cắt ra thấy lỗ.
xếp lò khít quá lửa không luồn, góc trong sống sượng màu hồng nhạt.
que thăm lửa bằng côn nghiêng gục đầu là báo đủ nhiệt.
tấm kê cacbua silic cong võng, đồ nung đứng không vững, dính chùm vào nhau.
thợ vẽ lam dùng bút lông thỏ, một hơi lượn xong cành đào chẳng đứt nét.
hoạ tiết decal dán lệch, nung lên phồng rộp, cạo chỉ còn bóng mờ.
gạch bông ép tay, bột màu ximăng đổ qua khuôn đồng, ngâm nước rồi phơi râm.
lu, khạp Lái Thiêu chở ghe bán khắp miệt vườn, giờ người ta chuyển qua bồn nhựa.
cái ảng đựng nước mưa nứt, trám bằng xi măng trộn đường cát mà kín thiệt.
ấm tử sa giả phun màu công nghiệp, rót nước sôi bốc mùi lạ lạ.
gốm lọc nước trộn trấu nung, phủ bạc, giữ lại vi khuẩn nhưng chảy rỉ rả chậm rì.
sứ cách điện nứt mắt thường không thấy, nhúng fucsin đỏ thấm theo đường nứt.
gốm áp điện, gốm dao cắt, toàn thứ đòi bột siêu mịn với lò trên nghìn rưỡi độ.
nhà máy kính nổi kéo dải kính trên mặt thiếc lỏng, phẳng như mặt hồ lặng gió.
mài kính thủ công vát cạnh, tay ngâm nước suốt, kẽ tay lở trắng.
kính dán hai lớp lọt bụi, hấp áp mười hai ký bọt vẫn còn ở góc.
tủ kính bày bánh mờ hơi nước, dán dây sưởi viền là trong.
phòng thí nghiệm cần ống nghiệm chịu nhiệt, thuỷ tinh boro giãn nở rất ít.
sợi bông thuỷ tinh bọc ống hơi rách tả tơi, sờ vô là ngứa tới khuya.
đá chẻ lát sân rêu trơn trượt, khò lửa mặt đá cho nhám.
đá ong đào lên mềm xẻ bằng xẻng, phơi gió vài tháng thì rắn đanh.
bia mộ khắc chữ phun cát, sơn nhũ vàng bay màu trước giỗ đầu.
mỏ đá tận thu, taluy dựng đứng, hòn treo lơ lửng trên đầu máy xúc.
bột đá vôi siêu mịn bọc axit béo bán cho ngành giấy, ngành nhựa giá gấp năm.
cao lanh Trúc Thôn lọc thuỷ cyclon khử cát, tẩy trắng bằng khử sắt.
cát trắng Cam Ranh rửa tuyển từ, hàm lượng sắt xuống dưới trăm phần triệu.
bê tông nhựa rải nguội, lu lèn không tới nên vài trận mưa lòi ổ gà.
ván khuôn bung nẹp, vữa ào ra, nửa đêm gọi thợ đóng chống lại.
bê tông rỗ tổ ong chân cột do đầm dùi chưa tới, giám sát bắt đục.
thép chờ gỉ vảy, chà bàn chải sắt rồi quét hồ dầu.
gạch lát vỉa hè terrazzo bong mặt hạt, mưa xuống lầy lội bẩn ống quần.
cống tròn rung ép, miệng bát sứt mẻ, nối không kín đất trôi lọt vào.
bê tông nhẹ bọt khí, bọt tan sớm thì xẹp lún như bánh bông lan hỏng.
ngói màu không nung bay màu, khách gọi cho bảo hành thì tổng đài bận hoài.
trạm trộn cân cốt liệu lệch, cát ẩm dính cửa xả, mẻ khô mẻ nhão.
đo độ sụt bằng nón cụt, rút lên sụt mười bốn phân, bơm lên lầu bảy vô tư.
tấm thạch cao trần ố vàng hình bản đồ vì mái dột dai dẳng.
vữa chống thấm hai thành phần dẻo quẹo, lăn hai lượt vuông góc nhau.
sàn mái đọng vũng, muỗi đẻ, chân tường mốc meo xanh lè.
nhà ven biển cửa sắt mục như mọt ăn, đổi nhôm cũng nổi bông trắng.
dầu bóng gỗ ngoài trời cháy nắng, bong vảy cá, chà lại mất cả tuần.
pha dung môi sai loại, sơn quậy thành đậu hũ, đổ bỏ hai thùng xót ruột.
súng phun nghẹt kim, tia sơn hình trăng khuyết, phụt cục.
buồng phun màng nước bọt dâng trắng xoá, cặn sơn nổi váng nhớp nhúa.
thợ sơn bịt khăn sơ sài, tối về ho ra bụi đỏ bụi xanh.
hơi dung môi gặp tàn thuốc phừng cháy, lửa bén lên trần xốp trong chớp mắt.
phân tán bột màu bằng nghiền bi zircon, thước đo độ mịn chỉ mười lăm micrômét.
nhựa alkyd nấu dầu cao su, tận dụng hạt cao su vốn đổ bỏ ngoài lô.
chất tạo màng sinh học từ chitosan vỏ tôm bọc trái cây giữ tươi lâu.
lớp phủ nano trên kính tự làm sạch, mưa rửa trôi bụi chim phóng uế.
sơn vân búa che được khuyết tật mặt tôn, tủ điện nhìn gồ ghề lạ mắt.
dán phim xe đổi màu keo còn lại, bóc xong phải ngồi kỳ bằng dầu cam.
hiện tượng hàng mạ đi mưa axit đốm trắng lan từ cạnh cắt ra.
thổi khí khuấy bể nhẹ thôi, mạnh quá cuốn cặn đáy bám sần.
giá treo bọc nhựa nứt, dung dịch ngấm vào khe mang qua bể khác.
thanh dẫn đồng gỉ xanh, tiếp xúc kém, cùng dòng mà bên dày bên mỏng.
đo bề dày lớp phủ bằng tia X, mười giây là ra ba lớp đồng, niken, crôm.
phun muối bảy mươi hai tiếng chưa lên gỉ đỏ mới được ký đạt.
thụ động ba màu đổi sang trắng xanh vì khách châu Âu cấm crôm sáu.
giòn hydro làm bu lông cường độ cao gãy phăng sau một đêm siết.
nung khử hydro trong vòng bốn giờ kể từ lúc mạ, muộn hơn vô ích.
tẩy mạ hỏng bằng điện phân ngược, chi tiết nham nhở phải đánh bóng từ đầu.
bồn nhựa PP chứa axit phình bụng, đai thép gỉ đứt một nấc.
bơm axit bọc teflon rò cổ phốt, nền bê tông sủi bọt thủng lõm.
rải vôi bột trung hoà axit tràn, bốc khói mịt mùng, lùi ra xa đầu gió.
bình chữa cháy quá hạn bóp không ra, kim nằm vạch đỏ từ đời nào.
xe bồn chở xút lật ở dốc, ruộng lúa cháy lá vàng khè.
kho hoá chất ngập lụt, thùng phuy trôi, cả xã báo động.
sắp xếp hoá chất kỵ nhau xa nhau, chất ôxy hoá chớ để gần mùn cưa.
thiết bị phản ứng tráng men bong một mảng bằng đồng xu, axit ăn thủng áo.
thử áp lực nước một rưỡi lần, giữ nửa giờ không tụt mới đóng dấu.
cô đặc chân không hạ nhiệt độ sôi, mật ong giữ màu mà bớt nước.
sấy phun bột dính thành tháp, gõ búa hơi cộp cộp liên hồi.
nhũ tương tách lớp do tỉ trọng chênh và hạt dầu còn to.
khuấy đồng hoá áp suất hai trăm bar, giọt sữa nhỏ cỡ nửa micrô.
chiết lỏng lỏng, pha hữu cơ nổi trên vàng nhạt, lớp nhũ giữa lằng nhằng không chịu tách.
trùng hợp nhũ tương đóng rong trong nồi, ngừng khuấy là vón cả khối.
điều chế than hoạt từ trấu rửa kiềm, tách được silic vô định hình trắng muốt.
nhiên liệu sinh học từ mỡ cá tra, cặn glyxerin nâu sánh còn mùi tanh.
men vi sinh ủ rơm, phân cá, rỉ đường sủi lên mùi rượu nhẹ là đạt.
tinh bột sắn biến tính giữ nước, làm bún dai, làm keo giấy đều được.
bã sắn, mủ khoai xả chưa qua hầm biôga bốc mùi như cóc chết.
nước thải làm bún chua lè, cống đen quánh, gầu múc không nổi.
lọc hạt nix, chôn xỉ titan, bụi đen phủ mâm cơm dân Ninh Thuỷ.
luyện nhôm phế bằng than đá, khói xanh lơ phảng phất cả làng Văn Môn.
làng sắt Đa Hội nung phôi lò than, điện sụt tối om mỗi chiều.
cán nóng thép gỉ trộn, thanh ra dòn cụp, thợ xây uốn gãy ngay đai.
que thép mác sắt hai tư mà kéo thử chỉ hai mốt, kiện đại lý tới cùng.
gang cầu cần magiê biến tính, chậm tay quá mười phút là mất tác dụng.
graphit biến vón chùm, soi kính hiển vi thấy như bông súp lơ.
mẫu mài bóng, tẩm thực cồn nitric, hạt ferit sáng viền đen hiện ra.
xỉ nhôm, tro kẽm, váng chì là nguồn thu lại chứ đừng vội bỏ.
bo mạch điện thoại cũ đốt lấy đồng, khói đen độc hơn khói thuốc.
chiết vàng bo mạch bằng dung dịch ít độc thay cyanua mới ở mức phòng thí nghiệm.
đất hiếm Đông Pao lẫn chất phóng xạ, tách từng nguyên tố qua hàng trăm bậc chiết.
tinh quặng titan sa khoáng đào tung đồi cát, phi lao khô cháy.
xưởng bạc bụi len lỏi, quạt hút nhỏ hơn bàn tay, mắt thợ toét ghèn.
đúc nhẫn sáp rót chân không, cây thông gắn mấy chục chiếc một lần.
sáp in ba chiều cháy còn tro, mặt nhẫn nổi hạt sạn li ti.
ổ hột xoàn lỏng chấu, rớt hột tấm lúc nào chẳng hay.
soi hột dưới kính lúp mười lần, tì vết như sợi mây mỏng ở góc.
giá vàng sáng một đằng chiều một nẻo, tiệm treo bảng tạm ngưng giao dịch.
trả vàng cũ tính công bù, cô bán hàng bấm máy tanh tách.
lắc bạc Mông chạm con bướm, trẻ đeo kêu leng keng lúc bò.
ốc xà cừ cắt cong, ngâm giấm tẩy vỏ, mài tới khi ánh hồng dậy lên.
đồi mồi nay cấm săn, thợ xoay sang sừng bò hấp dẻo ép tấm.
lược sừng Thuỵ Ứng dùi răng dày, chải êm không tĩnh điện.
vẽ bút lửa lên gỗ thông, khét mà thơm, nét sẫm nét tơ.
búp bê vải nhồi gòn, mắt cườm dán lỏng, trẻ nuốt thì nguy.
quai giỏ lục bình bung mối, khách Đan Mạch gửi hình phàn nàn.
giỏ cói nhuộm phai dính váy trắng, phải cầm màu lại bằng giấm muối.
hợp tác xã đan lát chia việc về từng nhà, tối gom hàng bằng ba gác.
các chị vừa trông cháu vừa bện, mỗi ngày kiếm thêm bảy tám chục.
mẫu mã năm nào cũng y xì, đối thủ bên Inđônêxia đổi mẫu xoành xoạch.
cần nhà thiết kế về ở cùng làng vài tháng, hiểu chất liệu rồi hãy vẽ.
nhãn hiệu tập thể đăng ký xong bỏ xó, chẳng ai kiểm soát chất lượng.
thương lái ép giá, ứng tiền trước rồi thả nổi lúc nhận hàng.
hội phụ nữ đứng ra bảo lãnh vay tín chấp ba mươi triệu mỗi hộ.
khách du lịch thích ngồi tự nặn một cái cốc méo mó mang về khoe.
vé tham quan xưởng kèm trải nghiệm sáu mươi nghìn, học sinh giảm nửa.
lễ giỗ tổ nghề rằm tháng hai, trống rước rộn ràng từ đầu đình.
hồ sơ đề nghị công nhận nghệ nhân ưu tú phải qua hai vòng xét ở tỉnh.
cụ đã ngoài tám mươi, tay run mà cầm dao gọt đất lại vững như bàn thạch.
con cháu lên phố làm công sở, cái lò nguội ngắt bìm bìm leo kín.
xin hỏi ở đâu phân tích thành phần đất sét và tư vấn nhiệt độ nung phù hợp?
chúng em là sinh viên hoá silicat, muốn xin mẫu bùn đỏ về thử làm gạch.
nhờ anh gửi giúp bảng chỉ tiêu cơ lý và giấy chứng nhận hợp quy qua hộp thư điện tử.
thời hạn góp ý dự thảo quy chuẩn kết thúc lúc mười bảy giờ ngày ba mươi.
báo cáo đánh giá tác động môi trường trả lại hai lần vì thiếu số liệu gió mùa.
`
